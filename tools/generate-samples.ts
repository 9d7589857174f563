/** Writes reports/samples: every format there is, of the demo's organization. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatNames, formats } from '../src/report/formats.ts';
import { demoResult } from './samples/demo-result.ts';

const root = join(import.meta.dirname, '..');
const folder = 'reports/samples';
const options = { colour: false, width: 100, unicode: true, exit: { code: 3, failOn: 'low' } } as const;

/** Path under the project root -> the report. */
export async function generateSamples(): Promise<ReadonlyMap<string, string>> {
  const result = await demoResult();
  const samples = new Map<string, string>();
  for (const name of formatNames) {
    const { fileName, load } = formats[name];
    const render = await load();
    samples.set(`${folder}/${fileName}`, [...render(result, options).chunks].join(''));
  }
  return samples;
}

if (import.meta.main) {
  for (const [path, text] of await generateSamples()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
