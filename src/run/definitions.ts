import { type DefinitionFile, type DefinitionKind, findDefinitions } from '../io/read-definitions.ts';
import type { Framework } from '../model/framework.ts';
import type { Problem } from '../model/problem.ts';
import { loadFramework } from '../policy/load-frameworks.ts';
import { type LocatedPack, loadPack } from '../policy/load-packs.ts';
import type { SourceFile } from '../policy/yaml/source-text.ts';

/** A folder of policies, and how paths into it begin for people. */
export interface PolicyHome {
  readonly folder: string;
  readonly shown: string;
}

/** Packs and frameworks by name; a file is read when it is first asked for, and its mistakes are kept. */
export interface Definitions {
  readonly packs: Shelf<LocatedPack>;
  readonly frameworks: Shelf<Framework>;
  /** Of all that was read until now. */
  readonly problems: () => readonly Problem[];
}

export interface Shelf<T> {
  /** Sorted. */
  readonly names: readonly string[];
  /** Undefined where there is none, or where it has a mistake. */
  readonly take: (name: string) => T | undefined;
}

type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What lies beside the policies of these folders, the built-in one first. */
export function definitionsIn(homes: readonly PolicyHome[]): Definitions {
  const problems: Problem[] = [];
  return {
    packs: shelf({ homes, kind: 'packs', load: loadPackFile, problems }),
    frameworks: shelf({ homes, kind: 'frameworks', load: loadFrameworkFile, problems }),
    problems: () => problems,
  };
}

function loadPackFile(source: SourceFile): Loaded<LocatedPack> {
  const loaded = loadPack(source);
  return loaded.ok ? { ok: true, value: { pack: loaded.pack, yaml: loaded.yaml } } : loaded;
}

function loadFrameworkFile(source: SourceFile): Loaded<Framework> {
  const loaded = loadFramework(source);
  return loaded.ok ? { ok: true, value: loaded.framework } : loaded;
}

interface ShelfParts<T> {
  readonly homes: readonly PolicyHome[];
  readonly kind: DefinitionKind;
  readonly load: (source: SourceFile) => Loaded<T>;
  /** Taken down here. */
  readonly problems: Problem[];
}

function shelf<T>({ homes, kind, load, problems }: ShelfParts<T>): Shelf<T> {
  const files = homes.flatMap(({ folder, shown }) => findDefinitions(folder, shown, kind));
  const known = new Map<string, T | undefined>();
  const take = (name: string): T | undefined => {
    if (known.has(name)) return known.get(name);
    const [first, ...others] = files.filter((file) => file.name === name);
    if (first === undefined) return undefined;
    problems.push(...others.map((other) => repeated(other, first)));
    const loaded = load({ path: first.path, text: first.read() });
    if (!loaded.ok) problems.push(...loaded.problems);
    known.set(name, loaded.ok ? loaded.value : undefined);
    return known.get(name);
  };
  return { names: [...new Set(files.map(({ name }) => name))].sort(), take };
}

function repeated(file: DefinitionFile, first: DefinitionFile): Problem {
  return {
    path: file.path,
    line: 1,
    column: 1,
    length: 1,
    message: `\`${file.name}\` is also in ${first.path}`,
    suggestion: 'rename this one, and its id',
    source: file.read(),
  };
}
