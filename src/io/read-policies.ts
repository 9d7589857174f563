import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/problem.ts';
import { errorCode, fileTrouble } from './file-trouble.ts';
import { readText } from './read-text.ts';

/** The files of one policy folder; paths as given plus what lies below. */
export interface PolicyFolder {
  readonly policy: { readonly path: string; readonly text: string };
  /** Path of the `cases.yaml` beside it, if there is one; it is read only when the cases are run. */
  readonly casesPath?: string;
}

/** Folders below `policies/` that are not policies. */
const otherFolders: ReadonlySet<string> = new Set(['packs', 'frameworks']);

/**
 * Reads every `<id>/policy.yaml` below a folder, in the order of their names. `shown` is how paths begin in
 * messages. Throws a `UsageError` when the folder cannot be read or holds no policy.
 */
export function readPolicies(folder: string, shown: string): readonly PolicyFolder[] {
  const names = policyFolders(folder, shown);
  if (names.length === 0 && !holdsPacks(folder)) {
    throw new UsageError(`${shown} holds no policy: there is no folder with a policy.yaml in it`, {
      next: 'Give the folder that holds <policy id>/policy.yaml.',
    });
  }
  return names.map((name) => ({
    policy: {
      path: join(shown, name, 'policy.yaml'),
      text: readText(join(folder, name, 'policy.yaml'), 'the policy'),
    },
    ...casesBeside(join(folder, name)),
  }));
}

/** A team may have nothing of its own but its choice of the built-in policies. */
function holdsPacks(folder: string): boolean {
  return existsSync(join(folder, 'packs'));
}

function casesBeside(folder: string): Pick<PolicyFolder, 'casesPath'> {
  const path = join(folder, 'cases.yaml');
  return existsSync(path) ? { casesPath: path } : {};
}

function policyFolders(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !otherFolders.has(entry.name))
      .map(({ name }) => name)
      .filter((name) => readdirSync(join(folder, name)).includes('policy.yaml'))
      .sort();
  } catch (error) {
    const isNowhere = errorCode(error) === 'ENOENT';
    const next = isNowhere ? 'Give a folder, or the name of a package that is installed.' : undefined;
    throw fileTrouble(error, `Cannot read policies from ${shown}`, next);
  }
}
