/** Where the browser for the browser tests is: `CHROME_PATH` if set, else the first that the PATH has. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome does as well: they take the same flags and speak the same protocol. */
export const chromiumNames: readonly string[] = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
];

export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH: given, PATH: path = '' } = environment;
  if (given !== undefined && given !== '') return given;
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
