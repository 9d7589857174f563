import type { JsonObject, JsonValue } from '../model/json.ts';
import type { Policy } from '../model/policy.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { Status, SubjectKind } from '../model/scan-result.ts';
import { validateCases } from './generated/cases-validator.ts';
import { paramProblems } from './param-values.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { Complaint, SourceFile } from './yaml/source-text.ts';

/** The healthy world that cases change: one account, or an organization that is scanned as one. */
export type CaseBase = 'account' | 'organization';

/** A small change to a healthy world, and the verdicts that a policy must then give. */
export interface PolicyCase {
  readonly base: CaseBase;
  readonly name: string;
  /** 1-based line of the case in its file. */
  readonly line: number;
  /** Merge patch over the healthy world. */
  readonly world: JsonObject;
  readonly params: Readonly<Record<string, JsonValue>>;
  /** By subject as written: `account`, `region eu-west-1`, `trail main`. Others must pass. */
  readonly expect: ReadonlyMap<string, Status>;
  /** Part of the message of a finding that fails or is an error. */
  readonly message?: string;
}

/** A mutation of the policy that no case can catch, and why. */
export interface DeclaredSurvivor {
  /** As the report of mutations names it; `*` stands for any characters. */
  readonly change: string;
  readonly because: string;
  /** Makes a problem at its place. */
  readonly complain: (complaint: Complaint) => Problem;
}

export type ParsedCases =
  | {
      readonly ok: true;
      readonly cases: readonly PolicyCase[];
      readonly survivors: readonly DeclaredSurvivor[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface CasesFile {
  readonly base?: CaseBase;
  readonly cases: readonly {
    readonly name: string;
    readonly base?: CaseBase;
    readonly world?: JsonObject;
    readonly params?: Readonly<Record<string, JsonValue>>;
    readonly expect: Readonly<Record<string, Status>>;
    readonly message?: string;
  }[];
  readonly survivors?: readonly Pick<DeclaredSurvivor, 'change' | 'because'>[];
}

/** Reads the cases of a policy. They must show it passing, failing, unable to judge and, with a `when`, not applying. */
export function parseCases(source: SourceFile, policy: Policy): ParsedCases {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const { yaml } = parsed;
  const problems = schemaProblems(yaml, validateCases);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const { base = 'account', cases, survivors = [] } = yaml.data as CasesFile;
  const mistakes = [
    ...repeatedNames(yaml, cases),
    ...cases.flatMap(({ params }, index) =>
      paramProblems({ yaml, path: ['cases', index, 'params'], policy, given: params ?? {} }),
    ),
    ...strangeSubjects(yaml, cases, policy),
    ...missingVerdicts(yaml, cases, policy),
  ];
  if (mistakes.length > 0) return { ok: false, problems: mistakes.sort(byPlace) };
  return {
    ok: true,
    cases: cases.map((entry, index) => ({ base, ...caseOf(yaml, entry, index) })),
    survivors: survivors.map((one, index) => ({
      ...one,
      complain: (complaint) => yaml.atValue(['survivors', index, 'change'], complaint),
    })),
  };
}

function caseOf(
  yaml: LocatedYaml,
  entry: CasesFile['cases'][number],
  index: number,
): Omit<PolicyCase, 'base'> & Partial<Pick<PolicyCase, 'base'>> {
  return {
    ...(entry.base === undefined ? {} : { base: entry.base }),
    name: entry.name,
    line: yaml.lineOfKey(['cases', index, 'name']),
    world: entry.world ?? {},
    params: entry.params ?? {},
    expect: new Map(Object.entries(entry.expect)),
    ...(entry.message === undefined ? {} : { message: entry.message }),
  };
}

function repeatedNames(yaml: LocatedYaml, cases: CasesFile['cases']): readonly Problem[] {
  return cases.flatMap(({ name }, index) => {
    if (cases.findIndex((other) => other.name === name) === index) return [];
    const complaint = {
      message: `a case named \`${name}\` is there already`,
      suggestion: 'say what differs',
    };
    return [yaml.atValue(['cases', index, 'name'], complaint)];
  });
}

/**
 * A policy judges subjects of one kind. Beside them stand the accounts in which there is none, or some may be
 * missing.
 */
function strangeSubjects(
  yaml: LocatedYaml,
  cases: CasesFile['cases'],
  { subject }: Policy,
): readonly Problem[] {
  return cases.flatMap(({ expect }, index) =>
    Object.keys(expect).flatMap((key) => {
      const [kind = ''] = key.split(' ');
      if (kind === subject || kind === 'account') return [];
      const complaint = {
        message: `the policy judges no ${kind}: its subject is \`${subject}\``,
        suggestion: `write ${subjectForm(subject)}`,
      };
      return [yaml.atKey(['cases', index, 'expect', key], complaint)];
    }),
  );
}

/** How cases name subjects of a kind. */
function subjectForm(kind: SubjectKind): string {
  return kind === 'organization' || kind === 'account' ? `\`${kind}\`` : `\`${kind} NAME\``;
}

/** A case that names no subject expects everything to pass. */
function missingVerdicts(yaml: LocatedYaml, cases: CasesFile['cases'], policy: Policy): readonly Problem[] {
  const shown = new Set<Status>(
    cases.flatMap(({ expect }) => {
      const verdicts = Object.values(expect);
      return verdicts.length === 0 ? ['pass' as const] : verdicts;
    }),
  );
  const needed: readonly Status[] = [
    'pass',
    'fail',
    ...(policy.when === undefined ? [] : (['not-applicable'] as const)),
    'error',
  ];
  return needed
    .filter((status) => !shown.has(status))
    .map((status) =>
      yaml.atKey(['cases'], {
        message: `no case expects \`${status}\``,
        suggestion: `add a case whose verdict is \`${status}\``,
      }),
    );
}
