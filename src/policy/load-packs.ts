import type { Pack, PackEntry } from '../model/pack.ts';
import type { Problem } from '../model/problem.ts';
import { validatePack } from './generated/pack-validator.ts';
import { misnamed } from './misnamed-file.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

/** A pack, and where everything of it is written. */
export interface LocatedPack {
  readonly pack: Pack;
  readonly yaml: LocatedYaml;
}

export type LoadedPack =
  | ({ readonly ok: true } & LocatedPack)
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface PackFile extends Pick<Pack, 'id' | 'title' | 'description' | 'framework'> {
  readonly every?: true;
  readonly except?: readonly string[];
  readonly policies?: readonly (string | (Partial<PackEntry> & Pick<PackEntry, 'policy'>))[];
}

/** Reads the file of one pack. Whether its policies exist is checked by `packProblems`. Never throws for what it contains. */
export function loadPack(source: SourceFile): LoadedPack {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const { yaml } = parsed;
  const problems = schemaProblems(yaml, validatePack);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const pack = packOf(yaml.data as PackFile);
  const wrong = [...misnamed(yaml, pack.id), ...empty(yaml, pack)];
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, pack, yaml };
}

function packOf(file: PackFile): Pack {
  const { id, title, description, framework } = file;
  return {
    id,
    title,
    description,
    ...(framework === undefined ? {} : { framework }),
    every: file.every === true,
    except: file.except ?? [],
    entries: (file.policies ?? []).map((entry) =>
      typeof entry === 'string' ? { policy: entry, params: {} } : { params: {}, ...entry },
    ),
  };
}

function empty(yaml: LocatedYaml, { framework, every, entries }: Pack): readonly Problem[] {
  if (framework !== undefined || every || entries.length > 0) return [];
  return [
    yaml.atKey(['id'], {
      message: 'the pack chooses no policies',
      suggestion: 'add `policies:`, or `framework:`, or `every: true`',
    }),
  ];
}
