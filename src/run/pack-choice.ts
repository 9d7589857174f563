import type { Framework } from '../model/framework.ts';
import type { Policy } from '../model/policy.ts';
import { type Problem, UsageError } from '../model/problem.ts';
import { packProblems } from '../policy/check-packs.ts';
import {
  checkConfigAgainstPolicies,
  configureBase,
  configurePolicies,
} from '../policy/configure-policies.ts';
import { suggestName } from '../policy/did-you-mean.ts';
import type { Config } from '../policy/load-config.ts';
import type { LocatedPack } from '../policy/load-packs.ts';
import { mergePacks } from '../policy/merge-packs.ts';
import type { Definitions } from './definitions.ts';

/** What a run judges when nobody chooses. */
const defaultPack = 'default';

export interface PackChoice {
  /** As said on the command line; undefined: the configuration's, or `default`. */
  readonly names: readonly string[] | undefined;
  readonly config: Config | undefined;
  /** Every policy there is. */
  readonly policies: readonly Policy[];
  readonly definitions: Definitions;
}

export interface ChosenPacks {
  readonly policies: readonly Policy[];
  readonly frameworks: readonly Framework[];
  readonly problems: readonly Problem[];
}

/** The policies of the packs that were asked for, as configured. Throws a `UsageError` for a name on the command line that is none. */
export function choosePacks(choice: PackChoice): ChosenPacks {
  const { config, policies, definitions } = choice;
  const misnamed = unknownNames(choice);
  const wanted = wantedNames(choice).filter((name) => definitions.packs.names.includes(name));
  const packs = loadPacks(wanted, definitions);
  const around = { policies, frameworks: definitions.frameworks.names };
  const wrong = packs.flatMap((pack) => packProblems(pack, around));
  const base = config === undefined ? policies : configureBase(config, policies);
  // A pack with a mistake is not merged: each mistake is told once.
  const merged = wrong.length > 0 ? { policies: [], problems: [] } : mergePacks(packs, base);
  const unfit = config === undefined ? [] : unfitConfig(config, choice);
  const problems = [...misnamed, ...wrong, ...merged.problems, ...unfit];
  const usable = problems.length === 0 && config !== undefined;
  return {
    policies: usable ? configurePolicies(config, merged.policies) : merged.policies,
    frameworks: frameworksOf(packs, definitions),
    problems,
  };
}

/** Mistakes in packs and frameworks, used or not, and in what a configuration says of them. */
export function definitionProblems(
  choice: Pick<PackChoice, 'config' | 'policies' | 'definitions'>,
): readonly Problem[] {
  const { config, policies, definitions } = choice;
  const around = { policies, frameworks: definitions.frameworks.names };
  const packs = loadPacks(definitions.packs.names, definitions);
  for (const id of definitions.frameworks.names) definitions.frameworks.take(id);
  const wrong = packs.flatMap((pack) => packProblems(pack, around));
  const unfit = config === undefined ? [] : unfitConfig(config, { ...choice, names: undefined, config });
  return [
    ...definitions.problems(),
    ...wrong,
    ...unknownNames({ ...choice, names: undefined }),
    // Instances of a pack that has mistakes are not known.
    ...(wrong.length > 0 ? [] : unfit),
  ];
}

function wantedNames({ names, config }: PackChoice): readonly string[] {
  return [...new Set(names ?? config?.packs ?? [defaultPack])];
}

function unknownNames({ names, config, definitions }: PackChoice): readonly Problem[] {
  const known = definitions.packs.names;
  const wrong = names?.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const { suggestion } = suggestName(wrong, known);
    throw new UsageError(`There is no pack ${wrong}`, {
      next: suggestion === undefined ? `There are: ${known.join(', ')}.` : sentence(suggestion),
    });
  }
  if (names !== undefined || config?.packs === undefined) return [];
  return config.packs.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          config.yaml.atValue(['packs', index], {
            message: `there is no pack \`${name}\``,
            ...suggestName(name, known),
          }),
        ],
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function loadPacks(names: readonly string[], { packs }: Definitions): readonly LocatedPack[] {
  return names.flatMap((name) => packs.take(name) ?? []);
}

/** A configuration may name instances of packs that this run does not choose. */
function unfitConfig(config: Config, { policies, definitions }: PackChoice): readonly Problem[] {
  const plain = checkConfigAgainstPolicies(config, policies);
  if (plain.length === 0) return plain;
  return checkConfigAgainstPolicies(config, [...policies, ...instancesOf({ policies, definitions })]);
}

/** What packs make of policies under names of their own, in all packs there are. */
export function instancesOf({
  policies,
  definitions,
}: Pick<PackChoice, 'policies' | 'definitions'>): readonly Policy[] {
  return loadPacks(definitions.packs.names, definitions)
    .flatMap((pack) => mergePacks([pack], policies).policies)
    .filter(({ as }) => as !== undefined);
}

function frameworksOf(packs: readonly LocatedPack[], { frameworks }: Definitions): readonly Framework[] {
  const ids = new Set(packs.flatMap(({ pack }) => pack.framework ?? []));
  return [...ids].sort().flatMap((id) => frameworks.take(id) ?? []);
}
