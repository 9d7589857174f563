import { countingFailures, total } from '../../model/counting-failures.ts';
import { type FailOn, failingRun } from '../../model/fail-on.ts';
import { type ScanResult, type Summary, severities } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { setAsideWords } from '../text/decision-words.ts';
import { type Page, paragraph } from '../text/page.ts';
import type { Content } from '../text/wrap.ts';
import { severeEnough } from './severe-enough.ts';

/** How the run will end; the command line decides, the report says why. */
export interface Exit {
  readonly code: number;
  /** The lowest severity that fails the run. */
  readonly failOn: FailOn;
}

const LABEL_COLUMNS = 11;

/** The last lines: counts, whether the answer is whole, and the exit code with its reason. */
export function* summary(result: ScanResult, exit: Exit | undefined, page: Page): Iterable<string> {
  yield `\n${page.paint(page.symbols.rule.repeat(Math.min(page.width, 60)), 'faint')}\n`;
  yield row(page, 'Findings', findingCounts(result.summary));
  yield* completeness(result, page);
  if (exit !== undefined)
    yield row(page, 'Exit code', [{ text: String(exit.code), style: 'strong' }, ` ${reason(result, exit)}`]);
}

function row(page: Page, label: string, content: Content): string {
  return paragraph(page, content, { by: 0, hang: LABEL_COLUMNS, label });
}

function findingCounts(all: Summary): Content {
  const { findings } = all;
  const failing = countingFailures(all);
  const bySeverity = severities
    .filter((severity) => failing[severity] > 0)
    .map((severity) => `${digits(failing[severity])} ${severity}`);
  const detail = bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : '';
  const number = total(failing);
  const aside = setAsideWords(all);
  return [
    { text: `${digits(number)} failing${detail}`, ...(number > 0 ? { style: 'fail' } : {}) },
    ...(aside === '' ? [] : [`, ${aside}`]),
    ', ',
    { text: `${digits(findings.error)} not judged`, ...(findings.error > 0 ? { style: 'unknown' } : {}) },
    ', ',
    { text: `${digits(findings.pass)} passing`, ...(findings.pass > 0 ? { style: 'pass' } : {}) },
    `, ${digits(findings['not-applicable'])} not applicable`,
  ];
}

function* completeness(result: ScanResult, page: Page): Iterable<string> {
  const { accounts, regions } = result.population;
  if (result.complete) {
    const judged = `${counted(accounts.evaluated, 'account')} and ${counted(regions.evaluated, 'region')}`;
    yield row(page, 'Scan', [
      { text: 'complete', style: 'pass' },
      `: everything in ${judged} could be judged`,
    ]);
    return;
  }
  yield row(page, 'Scan', [{ text: 'INCOMPLETE', style: 'unknown' }, ', because']);
  for (const cause of result.incompleteBecause) {
    yield paragraph(page, `${page.symbols.bullet} ${cause}`, { by: LABEL_COLUMNS, hang: 2 });
  }
}

function reason(result: ScanResult, { code, failOn }: Exit): string {
  switch (code) {
    case 0:
      if (result.summary.findings.fail === 0) return 'because the scan is complete and clean';
      if (total(countingFailures(result.summary)) === 0)
        return 'because the scan is complete and what fails is accepted';
      return failOn === 'none'
        ? 'because --fail-on none lets every finding pass'
        : `because nothing fails that counts with --fail-on ${failOn}`;
    case 1:
      return `because ${counting(result.summary, failOn)} (--fail-on ${failOn})`;
    case 3:
      return 'because the scan is incomplete, which weighs more than any finding';
    case 130:
      return 'because the run was interrupted';
    default:
      return '';
  }
}

function counting(all: Summary, failOn: FailOn): string {
  const failing = countingFailures(all);
  return severeEnough(failingRun(failing, failOn), { what: 'finding', failOn });
}
