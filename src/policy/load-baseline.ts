import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import type { Problem } from '../model/problem.ts';
import type { SchemaValidator } from '../model/schema-validator.ts';
import { validateBaseline } from './generated/baseline-validator.ts';
import { parseJson } from './yaml/located-json.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

/** A file that is no baseline is wrong everywhere; the first places say enough. */
const MOST_PROBLEMS = 3;

export type LoadedBaseline =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The fingerprint that a finding has: of `fingerprint` in `evaluate`, which hashes. */
export type FingerprintOf = (policy: string, kind: BaselineEntry['kind'], subject: string) => string;

/**
 * Reads what `--update-baseline` wrote. A fingerprint that is not that of its policy and subject is refused:
 * people review the words beside it, so these must be what it accepts.
 */
export function loadBaseline(source: SourceFile, fingerprintOf: FingerprintOf): LoadedBaseline {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const problems = schemaProblems(parsed.yaml, firstErrors);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const { findings } = parsed.yaml.data as { readonly findings: readonly BaselineEntry[] };
  const wrong = entryProblems(parsed.yaml, findings, fingerprintOf);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, baseline: { entries: findings } };
}

const firstErrors: SchemaValidator = (data) => {
  const valid = validateBaseline(data);
  firstErrors.errors = (validateBaseline.errors ?? []).slice(0, MOST_PROBLEMS);
  // The validator would keep the whole file alive otherwise.
  validateBaseline.errors = null;
  return valid;
};

function entryProblems(
  yaml: LocatedYaml,
  findings: readonly BaselineEntry[],
  fingerprintOf: FingerprintOf,
): readonly Problem[] {
  const seen = new Set<string>();
  const wrong: Problem[] = [];
  for (const [index, { fingerprint, policy, kind, subject }] of findings.entries()) {
    if (wrong.length === MOST_PROBLEMS) break;
    const path = ['findings', index, 'fingerprint'];
    if (fingerprintOf(policy, kind, subject) !== fingerprint) {
      wrong.push(
        yaml.atValue(path, {
          message: `this is not the fingerprint of \`${policy}\` and \`${subject}\``,
          suggestion: 'take the entry out, or write the file anew with --update-baseline',
        }),
      );
    } else if (seen.has(fingerprint)) {
      wrong.push(yaml.atValue(path, { message: 'this finding stands above already' }));
    }
    seen.add(fingerprint);
  }
  return wrong;
}
