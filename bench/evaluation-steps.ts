/** What each step of judging a snapshot takes, in one process. Started by evaluation.ts. */
import { resolve } from 'node:path';
import { readSnapshot } from '../src/io/snapshot-reader.ts';
import type { ScanResult } from '../src/model/scan-result.ts';
import { formats } from '../src/report/formats.ts';
import { evaluateSeen, type Seen, seenIn } from '../src/run/evaluate-snapshot.ts';
import { planReports } from '../src/run/report-plan.ts';

const [path = ''] = process.argv.slice(2);
const { judging } = planReports({ flags: { format: ['terminal'] }, cwd: import.meta.dirname, quiet: true });
const { policies, frameworks } = judging;
const seen = await joined();
const result = await step(`${policies.length} policies judged`, () =>
  evaluateSeen(seen, policies, { frameworks }),
);
await step('terminal report', () => write(result));
const verdicts = Object.values(result.summary.findings).reduce((sum, number) => sum + number, 0);
say(`    ${verdicts} verdicts, ${result.summary.findings.fail} of them failures`);

/** A function of its own, so that nobody holds the records afterwards. */
async function joined(): Promise<Seen> {
  const snapshot = await step('snapshot read', () => readSnapshot(resolve(path)));
  return step('inventory made', () =>
    seenIn(snapshot, () => {
      snapshot.records.length = 0;
    }),
  );
}

async function write(of: ScanResult): Promise<number> {
  const render = await formats.terminal.load();
  const options = { colour: false, unicode: true, width: 100, exit: { code: 0, failOn: 'none' as const } };
  return [...render(of, options).chunks].length;
}

async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  say(
    `    ${name.padEnd(22)} ${seconds} s, CPU ${((user + system) / 1e6).toFixed(1)} s, peak until then ${peak} MiB`,
  );
  return value;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
