import type { FailOn } from '../model/fail-on.ts';
import type { JsonValue } from '../model/json.ts';
import type { PolicyException } from '../model/policy-exception.ts';
import type { Problem } from '../model/problem.ts';
import type { SarifConfig } from '../model/sarif-location.ts';
import type { Severity } from '../model/scan-result.ts';
import { declarationProblems, sarifConfigOf, type WrittenSarif } from './check-declarations.ts';
import { exceptionProblems, exclusionProblems, type WrittenExclusion } from './check-exclusions.ts';
import { validateConfig } from './generated/config-validator.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

/** `trailproof.yaml`; what is absent was not said, and the command line wins over all of it. */
export interface Config {
  readonly regions?: readonly string[];
  readonly organization?: boolean;
  readonly roleName?: string;
  readonly externalId?: string;
  readonly accounts?: readonly string[];
  readonly exclude?: readonly WrittenExclusion[];
  readonly roleChain?: readonly string[];
  readonly profile?: string;
  readonly failOn?: FailOn;
  /** `NAME` or `NAME=PATH`. */
  readonly format?: readonly string[];
  readonly outputDir?: string;
  readonly policyDirs?: readonly string[];
  /** Ids of packs. */
  readonly packs?: readonly string[];
  readonly waivers?: string;
  readonly baseline?: string;
  readonly sarif?: SarifConfig;
  readonly policies: PolicyChoice;
  /** The file itself, so that later checks can point into it. */
  readonly yaml: LocatedYaml;
}

export interface PolicyChoice {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly params: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  readonly severity: Readonly<Record<string, Severity>>;
  readonly except: Readonly<Record<string, readonly PolicyException[]>>;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface ConfigFile {
  readonly regions?: readonly string[];
  readonly organization?: boolean;
  readonly 'role-name'?: string;
  readonly 'external-id'?: string;
  readonly accounts?: readonly string[];
  readonly exclude?: readonly WrittenExclusion[];
  readonly 'role-chain'?: readonly string[];
  readonly profile?: string;
  readonly 'fail-on'?: FailOn;
  readonly format?: readonly string[];
  readonly 'output-dir'?: string;
  readonly 'policy-dir'?: readonly string[];
  readonly packs?: readonly string[];
  readonly waivers?: string;
  readonly baseline?: string;
  readonly sarif?: WrittenSarif;
  readonly policies?: Partial<PolicyChoice>;
}

/** Reads a configuration file. Ids of policies are checked once the policies are loaded, by `checkConfigAgainstPolicies`. */
export function loadConfig(source: SourceFile): LoadedConfig {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const problems = schemaProblems(parsed.yaml, validateConfig);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const file = parsed.yaml.data as ConfigFile;
  const wrong = [
    ...exclusionProblems(parsed.yaml, file.exclude ?? [], file.accounts ?? []),
    ...exceptionProblems(parsed.yaml, file.policies?.except ?? {}),
    ...declarationProblems(parsed.yaml, file.sarif?.locations ?? []),
  ];
  return wrong.length > 0
    ? { ok: false, problems: wrong }
    : { ok: true, config: configOf(parsed.yaml, file) };
}

function configOf(yaml: LocatedYaml, file: ConfigFile): Config {
  const { regions, organization, accounts, exclude, profile, format, packs, waivers, baseline } = file;
  const { 'role-name': roleName, 'external-id': externalId, 'role-chain': roleChain } = file;
  const { 'fail-on': failOn, 'output-dir': outputDir, 'policy-dir': policyDirs } = file;
  return {
    ...(regions === undefined ? {} : { regions }),
    ...(organization === undefined ? {} : { organization }),
    ...(roleName === undefined ? {} : { roleName }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(accounts === undefined ? {} : { accounts }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(roleChain === undefined ? {} : { roleChain }),
    ...(profile === undefined ? {} : { profile }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(format === undefined ? {} : { format }),
    ...(outputDir === undefined ? {} : { outputDir }),
    ...(policyDirs === undefined ? {} : { policyDirs }),
    ...(packs === undefined ? {} : { packs }),
    ...(waivers === undefined ? {} : { waivers }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(file.sarif === undefined ? {} : { sarif: sarifConfigOf(file.sarif) }),
    policies: { params: {}, severity: {}, except: {}, ...file.policies },
    yaml,
  };
}
