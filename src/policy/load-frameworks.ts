import type { Framework } from '../model/framework.ts';
import type { Problem } from '../model/problem.ts';
import { validateFramework } from './generated/framework-validator.ts';
import { misnamed } from './misnamed-file.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import { schemaProblems } from './yaml/schema-problems.ts';
import type { SourceFile } from './yaml/source-text.ts';

export type LoadedFramework =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks the file of one framework; never throws for what it contains. */
export function loadFramework(source: SourceFile): LoadedFramework {
  const parsed = parseYaml(source);
  if (!parsed.ok) return parsed;
  const problems = schemaProblems(parsed.yaml, validateFramework);
  if (problems.length > 0) return { ok: false, problems };
  // The schema has just said so; it is the one place where data becomes this type.
  const { id, title, version, url, controls } = parsed.yaml.data as Framework;
  const framework: Framework = { id, title, version, url, controls };
  const wrong = [...misnamed(parsed.yaml, id), ...repeatedControls(parsed.yaml, framework)];
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, framework };
}

function repeatedControls(yaml: LocatedYaml, { controls }: Framework): readonly Problem[] {
  const seen = new Set<string>();
  return controls.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      yaml.atValue(['controls', index, 'id'], {
        message: `the control \`${id}\` is there already`,
        suggestion: 'leave one of the two out',
      }),
    ];
  });
}
