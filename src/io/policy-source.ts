import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isObject } from '../model/json.ts';
import { UsageError } from '../model/problem.ts';
import { fileTrouble } from './file-trouble.ts';
import { readText } from './read-text.ts';

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name, as far as it keeps paths out. */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;
const usualFolder = 'policies';

/**
 * The folder that a name of policies means: a folder beside `base`, or else that of an installed package, its
 * `policies` or what `trailproof.policies` of its package.json says. Nothing of a package is ever run. Undefined
 * where there is neither. Throws a `UsageError` for a package that has no policies.
 */
export function findPolicySource(name: string, base: string): string | undefined {
  const folder = resolve(base, name);
  if (existsSync(folder)) return folder;
  if (!packageName.test(name)) return undefined;
  const root = installedPackage(name, base);
  return root === undefined ? undefined : policiesIn(name, root);
}

/** As Node looks for packages: the nearest `node_modules` upwards that has it. */
function installedPackage(name: string, base: string): string | undefined {
  for (let folder = resolve(base); ; folder = dirname(folder)) {
    const root = join(folder, 'node_modules', name);
    if (existsSync(join(root, 'package.json'))) return root;
    if (dirname(folder) === folder) return undefined;
  }
}

function policiesIn(name: string, root: string): string {
  const said = saidFolder(name, root);
  const folder = join(root, said ?? usualFolder);
  if (!existsSync(folder)) {
    throw new UsageError(`The package ${name} has no folder ${said ?? usualFolder}`, {
      next: 'Its package.json can name another one: { "trailproof": { "policies": "FOLDER" } }',
    });
  }
  if (isInside(folder, root)) return folder;
  throw new UsageError(`The package ${name} names a folder that is not its own: ${said ?? usualFolder}`, {
    next: 'Name a folder inside the package under "trailproof" in its package.json.',
  });
}

/** Links are followed: a package must not make anything else of the disk be read as policies. */
function isInside(folder: string, root: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(folder));
    return !way.startsWith('..') && !isAbsolute(way);
  } catch (error) {
    throw fileTrouble(error, `Cannot read policies from ${folder}`);
  }
}

function saidFolder(name: string, root: string): string | undefined {
  const path = join(root, 'package.json');
  const wrong = (why: string): UsageError =>
    new UsageError(`Cannot read ${path}: ${why}`, { next: `Install ${name} again, or tell its authors.` });
  let data: unknown;
  try {
    data = JSON.parse(readText(path, 'the package.json'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw wrong('it is not JSON');
  }
  const own = member(data, 'trailproof');
  const folder = member(own, 'policies');
  if (own === undefined || (folder === undefined && isObject(own))) return undefined;
  if (typeof folder !== 'string') throw wrong('"trailproof" must be { "policies": "FOLDER" }');
  return folder;
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
