import { isAbsolute, join, relative, resolve } from 'node:path';
import { pathExists } from '../../io/file-exists.ts';
import { packageRoot } from '../../io/package-root.ts';
import { ensureWritableFolder, writeAtomically } from '../../io/write-atomically.ts';
import { UsageError } from '../../model/problem.ts';
import { builtInPolicies } from '../policy-set.ts';
import { type EditorLines, type NewPolicy, policyTexts } from './policy-texts.ts';

const MOST_CHARACTERS = 80;

/** Refuses ids that policies cannot have, with one that they can. Throws a `UsageError`. */
export function checkPolicyId(id: string): void {
  if (id.length > MOST_CHARACTERS) {
    throw new UsageError(`The id is longer than ${MOST_CHARACTERS} characters`, {
      next: 'Choose a shorter one.',
    });
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) {
    const near = kebab(id);
    throw new UsageError(`${JSON.stringify(id)} cannot be the id of a policy`, {
      next:
        near === ''
          ? 'Use lower-case words joined by hyphens that say what must be true.'
          : `Use lower-case words joined by hyphens: ${near}`,
    });
  }
  if (id === 'packs' || id === 'frameworks') {
    throw new UsageError(`The folder ${id} is for something else`, { next: 'Choose another id.' });
  }
  if (builtInPolicies().some(({ policy: { path } }) => path.split(/[\\/]/u).at(-2) === id)) {
    throw new UsageError(`There is a built-in policy ${id}`, {
      next: `Choose another id, or set its params and severity in trailproof.yaml: trailproof policy explain ${id}`,
    });
  }
}

/** Words of any spelling, joined as ids are. */
function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, MOST_CHARACTERS)
    .replace(/-+$/u, '');
}

/** `trails-carry-our-name` as the beginning of a sentence. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export interface PolicyPlace {
  readonly id: string;
  /** Folder of policies, as shown to people. */
  readonly dir: string;
  readonly cwd: string;
}

/** Refuses ids that policies cannot have, and a folder that is there. Throws a `UsageError`. */
export function checkPolicyPlace({ id, dir, cwd }: PolicyPlace): void {
  checkPolicyId(id);
  if (!pathExists(resolve(cwd, dir, id))) return;
  throw new UsageError(`${join(dir, id)} is there already`, {
    next: 'Choose another id, or edit what is there.',
  });
}

/** Writes `<dir>/<id>/policy.yaml` and `cases.yaml`; gives their paths. Throws a `UsageError` for a folder that is there. */
export function writePolicy({ dir, cwd, ...policy }: PolicyPlace & NewPolicy): readonly string[] {
  checkPolicyPlace({ id: policy.id, dir, cwd });
  const shown = join(dir, policy.id);
  const folder = resolve(cwd, shown);
  const texts = policyTexts(policy, editorLines(folder, cwd));
  ensureWritableFolder(folder);
  writeAtomically(join(folder, 'policy.yaml'), [texts.policy]);
  writeAtomically(join(folder, 'cases.yaml'), [texts.cases]);
  return [join(shown, 'policy.yaml'), join(shown, 'cases.yaml')];
}

/** Editors find the schema in the project's own dependencies; elsewhere it can be printed. */
function editorLines(folder: string, cwd: string): EditorLines {
  const schemas = join(packageRoot().root, 'reports/schema');
  const fromProject = relative(cwd, schemas);
  const isOutside = fromProject.startsWith('..') || isAbsolute(fromProject);
  const line = (name: string): string =>
    isOutside
      ? `# Completion in editors: trailproof schema ${name} --help`
      : `# yaml-language-server: $schema=${relative(folder, schemas).replaceAll('\\', '/')}/${name}.schema.json`;
  return { policy: line('policy'), cases: line('cases') };
}
