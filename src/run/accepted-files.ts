import { relative, resolve } from 'node:path';
import type { Accepted } from '../evaluate/decisions.ts';
import { fingerprint } from '../evaluate/fingerprint.ts';
import { sha256 } from '../io/digest.ts';
import { fileExists } from '../io/file-exists.ts';
import { readText } from '../io/read-text.ts';
import { ensureWritableFile, writeAtomically } from '../io/write-atomically.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Policy } from '../model/policy.ts';
import { policyName } from '../model/policy-name.ts';
import { UsageError } from '../model/problem.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { loadBaseline } from '../policy/load-baseline.ts';
import { type LoadedWaivers, loadWaivers } from '../policy/load-waivers.ts';
import { baselineText, nextBaseline } from './next-baseline.ts';
import { everyPolicyName, refuseProblems } from './policy-set.ts';
import type { Settings } from './settings.ts';

/** A quarter of a million findings are 60 MB. */
const LARGEST_BASELINE = 256 * 1024 * 1024;

/** Waivers and baseline, and the file that takes the next baseline. */
export interface AcceptedFiles extends Accepted {
  /** What the user should know of them, one sentence each. */
  readonly notes: readonly string[];
  /** Absent: it is not written. */
  readonly writeBaseline?: { readonly path: string; readonly shown: string };
}

export interface ReadAcceptedInput {
  readonly settings: Pick<Settings, 'waivers' | 'baseline' | 'updateBaseline' | 'policyDirs'>;
  /** The selected ones. */
  readonly policies: readonly Policy[];
  readonly cwd: string;
  readonly now: Date;
}

/** Reads waivers and baseline, if there are any. Throws a `UsageError` with their mistakes. */
export function readAccepted(input: ReadAcceptedInput): AcceptedFiles {
  const { settings, cwd } = input;
  const { waivers: path, updateBaseline } = settings;
  const { waivers, notes } = path === undefined ? noWaivers : readWaivers(resolve(cwd, path), input);
  if (settings.baseline === undefined) {
    if (updateBaseline) {
      throw new UsageError('--update-baseline does not know which file to write', {
        next: 'Add --baseline FILE, or `baseline: FILE` to the configuration.',
      });
    }
    return { waivers, notes };
  }
  const file = resolve(cwd, settings.baseline);
  const baseline = readBaseline(file, { cwd, isNew: updateBaseline && !fileExists(file) });
  if (!updateBaseline) return { waivers, notes, baseline };
  ensureWritableFile(file);
  const writeBaseline = { path: file, shown: shownPath(file, cwd) };
  return { waivers, notes, baseline, updateBaseline, writeBaseline };
}

const noWaivers = { waivers: [], notes: [] };

/** Waivers may be for policies that this run does not choose; only then all of them are looked through. */
function readWaivers(
  path: string,
  { settings, policies, cwd, now }: ReadAcceptedInput,
): Extract<LoadedWaivers, { ok: true }> {
  const source = { path: shownPath(path, cwd), text: readText(path, 'the waivers') };
  const load = (names: readonly string[]): LoadedWaivers =>
    loadWaivers(source, { policies: names, today: now.toISOString().slice(0, 10), sha256 });
  const chosen = load([...new Set(policies.flatMap((policy) => [policy.id, policyName(policy)]))]);
  const loaded = chosen.ok ? chosen : load(everyPolicyName({ cwd, dirs: settings.policyDirs }));
  if (loaded.ok) return loaded;
  refuseProblems(loaded.problems);
  throw new Error(`${path} was refused without a reason`);
}

function readBaseline(
  path: string,
  { cwd, isNew }: { readonly cwd: string; readonly isNew: boolean },
): Baseline {
  if (isNew) return { entries: [] };
  if (!fileExists(path)) {
    throw new UsageError(`There is no baseline ${shownPath(path, cwd)}`, {
      next: 'Add --update-baseline to write one from what fails now, or check the path.',
    });
  }
  const source = { path: shownPath(path, cwd), text: readText(path, 'the baseline', LARGEST_BASELINE) };
  const loaded = loadBaseline(source, (policy, kind, id) =>
    fingerprint({ id: policy }, { kind, id }, sha256),
  );
  if (loaded.ok) return loaded.baseline;
  refuseProblems(loaded.problems);
  throw new Error(`${path} was refused without a reason`);
}

function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown.startsWith('..') ? path : shown;
}

/** Writes the baseline anew, if that was asked for. Throws a `UsageError` when the system refuses. */
export function saveBaseline(
  result: ScanResult,
  { writeBaseline }: AcceptedFiles,
  note: (line: string) => void,
): void {
  const report = result.baseline;
  if (writeBaseline === undefined || report === undefined) return;
  const entries = nextBaseline(result, report);
  writeAtomically(writeBaseline.path, baselineText(entries));
  const { added, fixed, unseen } = report;
  const kept = unseen.length === 0 ? '' : `, ${unseen.length} kept that could not be seen`;
  note(
    `wrote ${writeBaseline.shown}: ${entries.length} known ${entries.length === 1 ? 'finding' : 'findings'}, ${added} added, ${fixed.length} fixed and taken out${kept}`,
  );
}
