import { isDay } from '../model/calendar-day.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Problem } from '../model/problem.ts';
import type { WaivedSubjects, Waiver } from '../model/waiver.ts';
import { suggestName } from './did-you-mean.ts';
import type { LocatedYaml, Path } from './yaml/located-yaml.ts';

/** A waiver as written, structure checked. */
export type WrittenWaiver = Omit<Waiver, 'id' | 'source'>;

export interface WaiverChecks {
  /** Ids of all policies, and names of instances, selected or not. */
  readonly policies: readonly string[];
  /** The present day. */
  readonly today: string;
}

/** What the schema cannot say of waivers. */
export function waiverProblems(
  yaml: LocatedYaml,
  waivers: readonly WrittenWaiver[],
  { policies, today }: WaiverChecks,
): readonly Problem[] {
  const problems = waivers.flatMap((waiver, index) => [
    ...emptySubjects(yaml, waiver, index),
    ...dayProblems(yaml, waiver, { index, today }),
  ]);
  const all = [...unknownPolicies(yaml, waivers, policies), ...problems, ...repetitions(yaml, waivers)];
  return all.sort((left, right) => left.line - right.line || left.column - right.column);
}

function at(index: number, ...rest: Path): Path {
  return ['waivers', index, ...rest];
}

function unknownPolicies(
  yaml: LocatedYaml,
  waivers: readonly WrittenWaiver[],
  policies: readonly string[],
): readonly Problem[] {
  const known = new Set(policies);
  return waivers.flatMap(({ policy }, index) => {
    if (known.has(policy)) return [];
    const message = `there is no policy \`${policy}\``;
    return [yaml.atValue(at(index, 'policy'), { message, ...suggestName(policy, policies) })];
  });
}

function emptySubjects(yaml: LocatedYaml, { subjects }: WrittenWaiver, index: number): readonly Problem[] {
  return subjects.flatMap((entry, place) =>
    Object.keys(entry).length > 0
      ? []
      : [
          yaml.atValue(at(index, 'subjects', place), {
            message: 'this entry names nothing',
            suggestion: 'to accept every finding of the policy, write `account: "*"`',
          }),
        ],
  );
}

function dayProblems(
  yaml: LocatedYaml,
  { created, expires }: WrittenWaiver,
  { index, today }: { readonly index: number; readonly today: string },
): readonly Problem[] {
  const days = [
    ['created', created],
    ['expires', expires],
  ] as const;
  const none = days.filter(([, day]) => !isDay(day));
  if (none.length > 0) {
    return none.map(([key, day]) =>
      yaml.atValue(at(index, key), {
        message: `\`${day}\` is no day of the calendar`,
        suggestion: 'write it as 2027-01-31',
      }),
    );
  }
  if (created > today) {
    return [
      yaml.atValue(at(index, 'created'), {
        message: `the waiver is of ${created}, and today is ${today}: nobody has accepted it yet`,
        suggestion: 'write the day on which it was decided',
      }),
    ];
  }
  if (expires >= created) return [];
  return [
    yaml.atValue(at(index, 'expires'), {
      message: `the waiver ends on ${expires}, before it begins on ${created}`,
      suggestion: 'it must be the last day on which it holds',
    }),
  ];
}

/** The same subjects of a policy accepted twice at a time: one of the two would never be looked at. */
function repetitions(yaml: LocatedYaml, waivers: readonly WrittenWaiver[]): readonly Problem[] {
  const before = new Map<string, WrittenWaiver[]>();
  return waivers.flatMap((waiver, index) =>
    waiver.subjects.flatMap((entry, place) => {
      const key = `${waiver.policy}\0${subjectsKey(entry)}`;
      const others = before.get(key) ?? [];
      const overlaps = others.some(
        ({ created, expires }) => created <= waiver.expires && waiver.created <= expires,
      );
      before.set(key, [...others, waiver]);
      if (!overlaps) return [];
      return [
        yaml.atValue(at(index, 'subjects', place), {
          message: `this is waived for \`${waiver.policy}\` above already, at the same time`,
          suggestion: 'leave one of the two out, or let one begin after the other ends',
        }),
      ];
    }),
  );
}

/** Text that is the same for entries that mean the same. */
export function subjectsKey({ id, arn, account, region, name, ou }: WaivedSubjects): string {
  return canonicalJson([id, arn, account, region, name, ou].map((part) => part ?? null));
}
