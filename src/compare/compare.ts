import { type Change, type ChangeKind, type Comparison, changeKinds } from '../model/comparison.ts';
import { policyName } from '../model/policy-name.ts';
import { statuses as everyStatus, type Finding, type ScanResult } from '../model/scan-result.ts';
import { caveats } from './caveats.ts';
import { type Comparable, changeKind } from './change-kind.ts';
import { type Earlier, type Head, headOf } from './earlier.ts';
import { type ChangeMaker, changeMaker } from './make-change.ts';
import { narrowerThan } from './narrower.ts';
import { policyChanges } from './policy-changes.ts';
import { scopeView } from './scope-view.ts';
import { createSight } from './sight.ts';
import { standingOf } from './standing.ts';
import { inOrder, type Vanished, vanishedChanges } from './vanished.ts';

/**
 * What changed between two results. Goes through the findings of `now` once, and once more each time the changes
 * are asked for; findings that pass both times are never made into anything.
 */
export function compare(earlier: Earlier, now: ScanResult): Comparison {
  const { head } = earlier;
  const headNow = headOf(now);
  const policies = policyChanges(head, now);
  const rules = comparing(earlier, headNow);
  const counts = noCounts();
  const met = new Uint8Array(earlier.size);
  for (const finding of now.findings(everyStatus)) {
    const place = earlier.placeOf(finding.fingerprint);
    if (place !== undefined) met[place] = 1;
    if (finding.status === 'error') rules.sight.take(finding);
    const kind = rules.kindOf(finding, place);
    if (kind !== undefined) counts[kind] += 1;
  }
  const vanished = vanishedChanges(earlier, (place) => met[place] === 1, rules.kindOfVanished);
  for (const { kind } of vanished) counts[kind] += 1;
  const make = changeMaker(earlier, new Map(policies.map((change) => [change.policy, change])));
  return {
    before: {
      run: { id: head.run.id, startedAt: head.run.startedAt, endedAt: head.run.endedAt },
      toolVersion: head.tool.version,
      complete: head.looked.complete,
    },
    counts,
    policies,
    caveats: caveats({ before: head, after: headNow, ...rules.views, policies }),
    had: (fingerprint) => earlier.placeOf(fingerprint) !== undefined,
    changes: (kinds) => changesOf({ earlier, now, rules, vanished, make }, kinds),
  };
}

interface Rules {
  readonly kindOf: (finding: Finding, place: number | undefined) => ChangeKind | undefined;
  readonly kindOfVanished: (place: number) => ChangeKind | undefined;
  readonly sight: ReturnType<typeof createSight>;
  readonly views: {
    readonly beforeView: ReturnType<typeof scopeView>;
    readonly afterView: ReturnType<typeof scopeView>;
  };
}

function comparing(earlier: Earlier, now: Head): Rules {
  const before = earlier.head.looked;
  const after = now.looked;
  const beforeView = scopeView(before, after);
  const afterView = scopeView(after, before);
  const narrowerBefore = narrowerThan({ looked: before, view: beforeView, other: after });
  const narrowerNow = narrowerThan({ looked: after, view: afterView, other: before });
  const isNarrowerAnywhere = (): boolean => narrowerBefore.anywhere || narrowerNow.anywhere;
  const judgedBefore = new Set(earlier.head.policies.map(policyName));
  const judgedNow = new Set(now.policies.map(policyName));
  const sight = createSight(afterView, after.complete);

  const comparableNow = ({ policy, subject }: Pick<Finding, 'policy' | 'subject'>): Comparable => ({
    isNarrower: () => narrowerBefore.about(subject) || narrowerNow.about(subject),
    isNarrowerAnywhere,
    wasLookedFor: () =>
      judgedBefore.has(policy) && looksAt(beforeView.placeOf(subject)) && !narrowerBefore.about(subject),
    wouldBeMet: () => false,
  });
  return {
    sight,
    views: { beforeView, afterView },
    kindOf(finding, place) {
      const stood = place === undefined ? undefined : earlier.sideAt(place).standing;
      const stands = standingOf(finding);
      if (stands === 'fine' && (stood === undefined || stood === 'fine')) return undefined;
      return changeKind({ before: stood, after: stands }, comparableNow(finding));
    },
    kindOfVanished(place) {
      const told = earlier.toldAt(place);
      if (told === undefined) return undefined;
      const { policy, subject } = told;
      return changeKind(
        { before: earlier.sideAt(place).standing, after: undefined },
        {
          isNarrower: () => narrowerNow.about(subject),
          isNarrowerAnywhere,
          wasLookedFor: () =>
            judgedNow.has(policy) && looksAt(afterView.placeOf(subject)) && !narrowerNow.about(subject),
          wouldBeMet: () => afterView.placeOf(subject) === 'not-there' || sight.wouldMeet(policy, subject),
        },
      );
    },
  };
}

function looksAt(place: 'looked-at' | 'left-out' | 'not-there'): boolean {
  return place !== 'left-out';
}

interface Compared {
  readonly earlier: Earlier;
  readonly now: ScanResult;
  readonly rules: Rules;
  readonly vanished: readonly Vanished[];
  readonly make: ChangeMaker;
}

/** What passes or does not apply now can only be these. */
const kindsOfFine: readonly ChangeKind[] = ['fixed', 'seen-again', 'not-compared'];

function changesOf(
  { earlier, now, rules, vanished, make }: Compared,
  kinds: readonly ChangeKind[] = changeKinds,
): Iterable<Change> {
  const statuses = kindsOfFine.some((kind) => kinds.includes(kind))
    ? everyStatus
    : (['fail', 'error'] as const);
  return {
    *[Symbol.iterator]() {
      const left = vanished.filter(({ kind }) => kinds.includes(kind));
      let next = 0;
      for (const finding of now.findings(statuses)) {
        const place = earlier.placeOf(finding.fingerprint);
        const kind = rules.kindOf(finding, place);
        if (kind === undefined || !kinds.includes(kind)) continue;
        for (let gone = left[next]; gone !== undefined && inOrder(gone, finding) < 0; gone = left[next]) {
          yield make.vanished(gone);
          next += 1;
        }
        yield make.present(kind, finding, place);
      }
      for (const gone of left.slice(next)) yield make.vanished(gone);
    },
  };
}

function noCounts(): Record<ChangeKind, number> {
  return {
    new: 0,
    fixed: 0,
    gone: 0,
    'still-failing': 0,
    'newly-unknown': 0,
    'seen-again': 0,
    waived: 0,
    'not-compared': 0,
  };
}
