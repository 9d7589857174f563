/** One report of many findings, in a process of its own. Started by streaming.ts, as a bundle. */
import { readFileSync, statSync } from 'node:fs';
import { writeAtomically } from '../src/io/write-atomically.ts';
import type { Finding, ScanResult } from '../src/model/scan-result.ts';
import { formatNames, formats, type RenderOptions } from '../src/report/formats.ts';
import { grownResult } from './streaming-result.ts';

const [small = '', number = '', wanted = '', path = ''] = process.argv.slice(2);
const options: RenderOptions = { colour: false, unicode: true, width: 100, exit: { code: 3, failOn: 'low' } };
const result = grownResult(JSON.parse(readFileSync(small, 'utf8')), Number(number));
void measure();

async function measure(): Promise<void> {
  const chunks = await chunksOf(result);
  const started = performance.now();
  writeAtomically(path, chunks);
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  process.stdout.write(JSON.stringify({ seconds, cpu, bytes: statSync(path).size, maxRSS }));
}

/** `none` only asks for the findings, and `stringify` is the least that anybody could do with them. */
async function chunksOf(all: ScanResult): Promise<Iterable<string>> {
  if (wanted === 'none') return each(all, () => '');
  if (wanted === 'stringify') return each(all, (finding) => `${JSON.stringify(finding)}\n`);
  const name = formatNames.find((one) => one === wanted);
  if (name === undefined) throw new Error(`${wanted} is no format`);
  const render = await formats[name].load();
  return render(all, options).chunks;
}

function* each(all: ScanResult, text: (finding: Finding) => string): Iterable<string> {
  for (const finding of all.findings()) {
    void finding.facts;
    yield text(finding);
  }
}
