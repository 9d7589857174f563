import { resolve } from 'node:path';
import { readEventText } from '../../io/read-event-file.ts';
import { readText } from '../../io/read-text.ts';
import { type Problem, UsageError } from '../../model/problem.ts';
import type { CoverageEntry } from '../../model/scan-result.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { loadRequirement } from '../../policy/load-requirement.ts';
import { coverageJson, coverageTable } from '../../report/coverage-table.ts';
import { eventAnswers, eventAnswersJson } from '../../report/event-answers.ts';
import { coverageOf, explainEvents, requirementCoverage, type Seen } from '../../run/ask-coverage.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { readSnapshots } from '../../run/read-snapshots.ts';
import { readSettings } from '../../run/settings.ts';
import { readEventFile } from '../../selectors/event-file.ts';
import type { EventRecord } from '../../selectors/event-record.ts';
import type { Context } from '../context.ts';
import { pageOptions } from '../page-options.ts';
import { type ReadingFlags, readAccount } from '../reading-flags.ts';
import { tellFaults } from '../tell-faults.ts';

interface CoverageFlags extends Omit<ReadingFlags, 'format'> {
  readonly snapshot?: readonly string[];
  readonly event?: string;
  readonly require?: string;
  readonly format: 'table' | 'json';
}

/**
 * `trailproof coverage`: what is recorded where. 0 when everything could be seen, 3 when not; with `--require`
 * 1 when an event of the requirement is recorded by nobody.
 */
export async function coverageCommand(flags: CoverageFlags, context: Context): Promise<number> {
  if (flags.event !== undefined && flags.require !== undefined) {
    throw new UsageError('--event and --require ask two different questions', { next: 'Ask one at a time.' });
  }
  // What the user wrote is read before AWS is asked.
  if (flags.event !== undefined) return tellEvents(readEvents(flags.event, context), flags, context);
  if (flags.require !== undefined) return tellRequirement(flags.require, flags, context);
  const seen = coverageOf(await snapshotFor(flags, context));
  print(seen, flags, context);
  return isOpen(seen) ? exitCodes.incomplete : exitCodes.ok;
}

async function tellRequirement(file: string, flags: CoverageFlags, context: Context): Promise<number> {
  const text = readText(inputPath(file, context), 'the requirement');
  const loaded = loadRequirement({ path: file, text });
  if (!loaded.ok) throw refused(file, loaded.problems);
  const seen = requirementCoverage(await snapshotFor(flags, context), loaded.requirement);
  print(seen, flags, context);
  if (isOpen(seen)) return exitCodes.incomplete;
  return hasState(seen.value, 'gap') ? exitCodes.findings : exitCodes.ok;
}

async function tellEvents(
  events: readonly EventRecord[],
  flags: CoverageFlags,
  context: Context,
): Promise<number> {
  const { value: answered, faults } = explainEvents(await snapshotFor(flags, context), events);
  const chunks =
    flags.format === 'json'
      ? eventAnswersJson(answered)
      : eventAnswers(answered, pageOptions(flags.color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  tellFaults(faults, context);
  // Each answer says by itself what hides from it: an account elsewhere that was not seen does not matter.
  const open = answered.some(({ answer }) => answer.recorded === 'unknown');
  return open ? exitCodes.incomplete : exitCodes.ok;
}

function print(
  { value: coverage, faults }: Seen<CoverageEntry>,
  flags: CoverageFlags,
  context: Context,
): void {
  const chunks =
    flags.format === 'json'
      ? coverageJson(coverage)
      : coverageTable(coverage, pageOptions(flags.color, context));
  for (const chunk of chunks) context.stdout.write(chunk);
  tellFaults(faults, context);
}

function hasState({ situations }: CoverageEntry, state: 'gap' | 'unknown'): boolean {
  return situations.some(({ answers }) => answers.some((answer) => answer.state === state));
}

function isOpen({ value, complete }: Seen<CoverageEntry>): boolean {
  return !complete || hasState(value, 'unknown');
}

function readEvents(file: string, context: Context): readonly EventRecord[] {
  const reading = readEventFile(readEventText(inputPath(file, context)));
  if (reading.ok) return reading.records;
  const places = reading.problems.map(({ line, pointer, message, suggestion }) => {
    const place = [file, ...(line === undefined ? [] : [String(line)])].join(':');
    const hint = suggestion === undefined ? '' : ` (${suggestion})`;
    return `\n  ${place}${pointer === '' ? '' : ` ${pointer}`}: ${message}${hint}`;
  });
  throw new UsageError(`${file} does not hold CloudTrail records:${places.join('')}`, {
    next: 'Give one record, a record a line, or a delivered log file.',
  });
}

function inputPath(file: string, { cwd }: Context): string {
  return file === '-' ? '/dev/stdin' : resolve(cwd, file);
}

function refused(file: string, problems: readonly Problem[]): UsageError {
  return new UsageError(`${file} is no requirement`, {
    problems,
    next: 'Correct it; nothing was asked of AWS.',
  });
}

function snapshotFor(flags: CoverageFlags, context: Context): Promise<Snapshot> {
  if (flags.snapshot !== undefined) return readSnapshots(flags.snapshot, context.cwd);
  const { format: _format, ...reading } = flags;
  return readAccount({ settings: readSettings(reading, context.cwd, context.now()), flags }, context);
}
