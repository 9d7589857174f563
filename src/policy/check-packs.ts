import type { PackEntry } from '../model/pack.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { suggestName } from './did-you-mean.ts';
import type { LocatedPack } from './load-packs.ts';
import { paramProblems } from './param-values.ts';
import type { Complaint } from './yaml/source-text.ts';

export interface PackSurroundings {
  /** Every policy there is, none twice. */
  readonly policies: readonly Policy[];
  /** Ids of every framework there is. */
  readonly frameworks: readonly string[];
}

/** What a pack says of policies and frameworks and cannot be, in the order of the file. */
export function packProblems(located: LocatedPack, around: PackSurroundings): readonly Problem[] {
  const { pack, yaml } = located;
  const byId = new Map(around.policies.map((policy) => [policy.id, policy]));
  const unknown = (id: string): Complaint => ({
    message: `there is no policy \`${id}\``,
    ...suggestName(id, [...byId.keys()]),
  });
  const framework = unknownFramework(located, around.frameworks);
  const except = pack.except.flatMap((id, index) =>
    byId.has(id) ? [] : [yaml.atValue(['except', index], unknown(id))],
  );
  const entries = pack.entries.flatMap((entry, index) => {
    const policy = byId.get(entry.policy);
    const short = isShort(located, index);
    if (policy === undefined) {
      return [yaml.atValue(['policies', index, ...(short ? [] : ['policy'])], unknown(entry.policy))];
    }
    const path = ['policies', index, 'params'];
    return [
      ...nameProblems({ located, byId, entry, index, short }),
      ...paramProblems({ yaml, path, policy, given: entry.params }),
    ];
  });
  return [...framework, ...except, ...entries].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}

/** Whether the entry is written as an id alone. */
function isShort({ yaml }: LocatedPack, index: number): boolean {
  const { policies } = yaml.data as { readonly policies?: readonly unknown[] };
  return typeof policies?.[index] === 'string';
}

function unknownFramework({ pack, yaml }: LocatedPack, known: readonly string[]): readonly Problem[] {
  const { framework } = pack;
  if (framework === undefined || known.includes(framework)) return [];
  return [
    yaml.atValue(['framework'], {
      message: `there is no framework \`${framework}\``,
      ...suggestName(framework, known),
    }),
  ];
}

interface NamedEntry {
  readonly located: LocatedPack;
  readonly byId: ReadonlyMap<string, Policy>;
  readonly entry: PackEntry;
  readonly index: number;
  readonly short: boolean;
}

/** Findings are known by the name, so a pack has each only once, and none that is a policy's. */
function nameProblems({ located, byId, entry, index, short }: NamedEntry): readonly Problem[] {
  const { pack, yaml } = located;
  const name = entry.as ?? entry.policy;
  const place = ['policies', index, ...(short ? [] : [entry.as === undefined ? 'policy' : 'as'])];
  if (entry.as !== undefined && byId.has(entry.as)) {
    return [
      yaml.atValue(place, {
        message: `\`${entry.as}\` is the id of a policy`,
        suggestion: 'give the instance a name of its own; findings are known by it',
      }),
    ];
  }
  if (pack.entries.findIndex((other) => (other.as ?? other.policy) === name) === index) return [];
  return [
    yaml.atValue(place, {
      message: `\`${name}\` is in the pack already`,
      suggestion: 'leave one of the two out, or give this one a name with `as`',
    }),
  ];
}
