import { daysAfter } from '../model/calendar-day.ts';
import { byCodeUnits } from '../model/code-units.ts';
import type { WaiverEntry, WaiverState } from '../model/scan-result.ts';
import type { WaivedSubjects, Waiver } from '../model/waiver.ts';
import { isLater, type WaiverUse } from './apply-waivers.ts';
import { accountIn } from './match-waiver.ts';
import { exactId } from './waiver-index.ts';
import type { Sight } from './what-was-seen.ts';

/** Waivers that end within so many days are worth a word. */
const SOON_DAYS = 30;

export interface WaiverEntriesInput {
  readonly uses: readonly WaiverUse[];
  readonly today: string;
  readonly sight: Sight;
  /** Ids and names of the policies that were evaluated. */
  readonly policies: ReadonlySet<string>;
}

/** Every waiver with what became of it. */
export function waiverEntries(input: WaiverEntriesInput): readonly WaiverEntry[] {
  return input.uses
    .map((use): WaiverEntry => ({ ...use.waiver, state: stateOf(use, input), matched: use.matched }))
    .sort(
      (left, right) =>
        byCodeUnits(left.policy, right.policy) ||
        byCodeUnits(left.expires, right.expires) ||
        byCodeUnits(left.id, right.id),
    );
}

function stateOf(use: WaiverUse, input: WaiverEntriesInput): WaiverState {
  const { created, expires } = use.waiver;
  if (expires < input.today) return 'expired';
  if (isLater(created, input.today)) return 'not-yet';
  if (isUnused(use, input)) return 'unused';
  return expires <= daysAfter(input.today, SOON_DAYS) ? 'expiring' : 'active';
}

/** Nothing fails that it would accept, and nothing that it means went unseen. */
function isUnused(
  { waiver, matched, settled, unsure }: WaiverUse,
  { sight, policies }: WaiverEntriesInput,
): boolean {
  if (matched > 0 || unsure || !policies.has(waiver.policy)) return false;
  return waiver.subjects.every((entry) => isSettled(entry, settled) || wasSeen(entry, sight));
}

function isSettled(entry: WaivedSubjects, settled: ReadonlySet<string>): boolean {
  const exact = exactId(entry);
  return exact !== undefined && settled.has(exact);
}

function wasSeen(entry: WaivedSubjects, sight: Sight): boolean {
  if (entry.ou !== undefined && !sight.organization) return false;
  return sight.sawAllOf(accountIn(entry.id) ?? accountIn(entry.arn) ?? entry.account);
}

/** What is told of a waiver beside each finding that it accepts. */
export function findingWaiver(waiver: Waiver): Omit<Waiver, 'policy' | 'subjects' | 'source'> {
  const { policy: _policy, subjects: _subjects, source: _source, ...told } = waiver;
  return told;
}
