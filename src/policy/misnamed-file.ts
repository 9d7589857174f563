import type { Problem } from '../model/problem.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';

/** Packs and frameworks are found by the names of their files, so these must be their ids. */
export function misnamed(yaml: LocatedYaml, id: string): readonly Problem[] {
  const file = yaml.file.path.replaceAll('\\', '/').split('/').at(-1);
  if (file === `${id}.yaml`) return [];
  return [
    yaml.atValue(['id'], {
      message: `the id \`${id}\` is not the name of its file, \`${file ?? ''}\``,
      suggestion: 'rename one of the two; it is found by the name of the file',
    }),
  ];
}
