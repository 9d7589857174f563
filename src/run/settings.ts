import { dirname, relative, resolve } from 'node:path';
import { fileExists } from '../io/file-exists.ts';
import { findUpwards } from '../io/find-upwards.ts';
import { findPolicySource } from '../io/policy-source.ts';
import { readText } from '../io/read-text.ts';
import type { FailOn } from '../model/fail-on.ts';
import { UsageError } from '../model/problem.ts';
import type { SarifConfig, SarifLocation } from '../model/sarif-location.ts';
import { type Config, loadConfig } from '../policy/load-config.ts';
import { refuseProblems } from './policy-set.ts';
import { type ScopeFlags, type ScopeSettings, scopeSettings } from './scope-settings.ts';

/** What the user said on the command line; absent is not said. */
export interface Flags extends ScopeFlags {
  readonly profile?: string;
  readonly config?: string;
  readonly format?: readonly string[];
  readonly outputDir?: string;
  readonly failOn?: FailOn;
  readonly policyDir?: readonly string[];
  /** Ids of packs. */
  readonly pack?: readonly string[];
  readonly waivers?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** JSON report of an earlier run. */
  readonly compareTo?: string;
  readonly sarifLocation?: SarifLocation;
}

/** Flags over configuration over defaults. */
export interface Settings extends ScopeSettings {
  readonly profile: string | undefined;
  readonly formats: readonly string[];
  readonly outputDir: string | undefined;
  readonly failOn: FailOn;
  readonly policyDirs: readonly string[];
  /** As said on the command line; otherwise the configuration's stand. */
  readonly packs: readonly string[] | undefined;
  /** Path of the file with waivers, if there is to be one. */
  readonly waivers: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly sarif: SarifConfig;
  readonly config: Config | undefined;
  readonly configPath: string | undefined;
}

const configName = 'trailproof.yaml';
const waiversName = 'waivers.yaml';

/**
 * Reads the configuration, the one named or the nearest. `now` decides which exclusions are over. Throws a
 * `UsageError` with its mistakes.
 */
export function readSettings(flags: Flags, cwd: string, now: Date = new Date()): Settings {
  const path = flags.config === undefined ? findUpwards(configName, cwd) : resolve(cwd, flags.config);
  const config = path === undefined ? undefined : readConfig(path, cwd);
  // Paths in a configuration file mean the same wherever Trailproof is started.
  const beside = (name: string): string => resolve(path === undefined ? cwd : dirname(path), name);
  const outputDir =
    flags.outputDir ?? (config?.outputDir === undefined ? undefined : beside(config.outputDir));
  const placed = (format: string): string => (outputDir === undefined ? besideOf(format, beside) : format);
  const policies = (name: string): string => findPolicySource(name, beside('.')) ?? beside(name);
  const today = now.toISOString().slice(0, 10);
  const { notes, ...scope } = scopeSettings(flags, config, today);
  return {
    ...scope,
    notes: [...notes, ...overExceptions(config, today)],
    profile: flags.profile ?? config?.profile,
    formats: flags.format ?? config?.format?.map(placed) ?? [],
    outputDir,
    failOn: flags.failOn ?? config?.failOn ?? 'low',
    policyDirs: flags.policyDir ?? config?.policyDirs?.map(policies) ?? [],
    packs: flags.pack,
    ...acceptedSettings(flags, config, path),
    sarif: sarifSettings(flags, config),
    config,
    configPath: path,
  };
}

/** What policies are asked of again. */
function overExceptions(config: Config | undefined, today: string): readonly string[] {
  return Object.entries(config?.policies.except ?? {}).flatMap(([id, entries]) =>
    entries
      .filter(({ expires }) => expires !== undefined && expires < today)
      .map(
        ({ expires, reason }) => `an exception from ${id} was until ${expires} (${reason}) and holds no more`,
      ),
  );
}

/** Waivers lie beside the configuration unless somebody says otherwise. */
function acceptedSettings(
  flags: Flags,
  config: Config | undefined,
  path: string | undefined,
): Pick<Settings, 'waivers' | 'baseline' | 'updateBaseline'> {
  const beside = (name: string | undefined): string | undefined =>
    name === undefined || path === undefined ? undefined : resolve(dirname(path), name);
  const usual = beside(waiversName);
  return {
    waivers:
      flags.waivers ??
      beside(config?.waivers) ??
      (usual !== undefined && fileExists(usual) ? usual : undefined),
    baseline: flags.baseline ?? beside(config?.baseline),
    updateBaseline: flags.updateBaseline ?? false,
  };
}

/** Whoever wants results at files must say which files. */
function sarifSettings({ sarifLocation }: Flags, config: Config | undefined): SarifConfig {
  const { location, locations = [] } = config?.sarif ?? {};
  const choice = sarifLocation ?? location ?? 'auto';
  if (choice === 'iac' && locations.length === 0) {
    throw new UsageError('--sarif-location iac has no file to put a result at', {
      next: 'List files that declare trails under sarif.locations in trailproof.yaml, or leave the option out.',
    });
  }
  return { location: choice, locations };
}

/** `NAME=PATH` with the path made absolute; `NAME` and `NAME=-` have none. */
function besideOf(format: string, beside: (name: string) => string): string {
  const [, name, path] = /^([^=]*)=(.+)$/s.exec(format) ?? [];
  return name === undefined || path === undefined || path === '-' ? format : `${name}=${beside(path)}`;
}

function readConfig(path: string, cwd: string): Config {
  const shown = relative(cwd, path);
  const loaded = loadConfig({
    path: shown.startsWith('..') ? path : shown,
    text: readText(path, 'the configuration'),
  });
  if (loaded.ok) return loaded.config;
  refuseProblems(loaded.problems);
  throw new Error(`${path} was refused without a reason`);
}
