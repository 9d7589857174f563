import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const maxBytes = 1024 * 1024;

/**
 * Names of the profiles in the AWS configuration files, sorted. The SDK goes on to other sources when a
 * profile does not exist and reports only the last of them, so a misspelt name must be found out here.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function profileNames(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folder = join(homedir(), '.aws');
  const config = sections(env['AWS_CONFIG_FILE'] ?? join(folder, 'config'));
  const credentials = sections(env['AWS_SHARED_CREDENTIALS_FILE'] ?? join(folder, 'credentials'));
  const names = config.flatMap((section) => {
    const name = /^profile\s+["']?(.*?)["']?$/.exec(section)?.[1];
    return name !== undefined ? [name] : section === 'default' ? [section] : [];
  });
  return [...new Set([...names, ...credentials])].sort();
}

/** What stands in brackets at the start of lines; nothing for a file that cannot be read. */
function sections(path: string): readonly string[] {
  try {
    if (statSync(path).size > maxBytes) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((line) => /^\s*\[\s*([^\]]{1,200}?)\s*\]/.exec(line)?.[1] ?? []);
  } catch {
    return [];
  }
}
