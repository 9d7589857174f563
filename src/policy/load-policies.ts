import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { createCompilers } from './cel/compile-expression.ts';
import { type CompilePolicyInput, compilePolicy } from './compile-policy.ts';
import { validatePolicy } from './generated/policy-validator.ts';
import type { PolicyFile } from './policy-file.ts';
import { type PreparedPolicies, restorePolicy } from './prepared-policies.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

export interface LoadPoliciesInput {
  /** Every `<policy id>/policy.yaml`; a built-in one and a user's own of the same id are a mistake. */
  readonly files: readonly SourceFile[];
  readonly sha256: (text: string) => string;
  /** What the build has parsed and checked already; nothing if absent. */
  readonly prepared?: PreparedPolicies;
}

export interface LoadedPolicies {
  /** By id; without those that have a problem. */
  readonly policies: readonly Policy[];
  /** In the order of the files. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and compiles policies. Nothing is evaluated; never throws for what a file contains. */
export function loadPolicies({ files, sha256, prepared = {} }: LoadPoliciesInput): LoadedPolicies {
  const compilerFor = createCompilers();
  const policies = new Map<string, Policy>();
  const problems: Problem[] = [];
  for (const source of files) {
    const digest = sha256(source.text);
    const known = Object.hasOwn(prepared, digest) ? prepared[digest] : undefined;
    if (known !== undefined && isInPlace(source, known.file.id) && !policies.has(known.file.id)) {
      const policy = restorePolicy({ prepared: known, digest, path: source.path, compilerFor });
      policies.set(policy.id, policy);
      continue;
    }
    const read = readPolicy(source);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { yaml, file } = read;
    const misplaced = identityProblem(yaml, file.id, policies.get(file.id));
    if (misplaced !== undefined) problems.push(misplaced);
    const input: CompilePolicyInput = { yaml, file, digest, compilerFor };
    const compiled = compilePolicy(input);
    if (!compiled.ok) problems.push(...compiled.problems);
    else if (misplaced === undefined) policies.set(file.id, compiled.policy);
  }
  return { policies: [...policies.values()].sort(byId), problems };
}

type ReadPolicy =
  | { readonly ok: true; readonly yaml: LocatedYaml; readonly file: PolicyFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readPolicy(source: SourceFile): ReadPolicy {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const problems = schemaProblems(parsed.yaml, validatePolicy);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  return { ok: true, yaml: parsed.yaml, file: parsed.yaml.data as PolicyFile };
}

function identityProblem(yaml: LocatedYaml, id: string, other: Policy | undefined): Problem | undefined {
  if (!isInPlace(yaml.file, id)) {
    return yaml.atValue(['id'], {
      message: `the id \`${id}\` is not the name of its folder, \`${folderOf(yaml.file)}\``,
      suggestion: 'rename one of the two; findings are known by the id',
    });
  }
  if (other === undefined) return undefined;
  return yaml.atValue(['id'], {
    message: `the policy \`${id}\` is also in ${other.source.path}`,
    suggestion: 'give this one another id, or remove one of them',
  });
}

/** A file that was given without its folder may have any id. */
function isInPlace(file: SourceFile, id: string): boolean {
  const folder = folderOf(file);
  return folder === undefined || folder === '' || folder === '.' || folder === id;
}

function folderOf({ path }: SourceFile): string | undefined {
  return path.replaceAll('\\', '/').split('/').at(-2);
}

function byId(left: Policy, right: Policy): number {
  return left.id < right.id ? -1 : 1;
}
