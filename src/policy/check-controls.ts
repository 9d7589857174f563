import type { Framework } from '../model/framework.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { suggestName } from './did-you-mean.ts';
import { type LocatedYaml, parseYaml } from './yaml/located-yaml.ts';
import type { SourceFile } from './yaml/source-text.ts';

export interface ControlCheck {
  /** Files of the policies, so that a mistake can be shown at its place. */
  readonly files: readonly SourceFile[];
  readonly policies: readonly Policy[];
  /** Ids of every framework there is. */
  readonly frameworks: readonly string[];
  /** Undefined for one whose own file has a mistake: that is told elsewhere. */
  readonly frameworkOf: (id: string) => Framework | undefined;
}

/** Mappings to frameworks and controls that do not exist. */
export function controlProblems(input: ControlCheck): readonly Problem[] {
  const files = new Map(input.files.map((file) => [file.path, file]));
  return input.policies.flatMap((policy) => {
    const wrong = wrongMappings(policy, input);
    const file = files.get(policy.source.path);
    if (wrong.length === 0 || file === undefined) return [];
    // Positions are needed here only, so a file is parsed a second time rather than kept for all.
    const parsed = parseYaml(file);
    return parsed.ok ? wrong.map((mapping) => problemOf(parsed.yaml, mapping)) : parsed.problems;
  });
}

type Mapping = {
  readonly framework: string;
  readonly known: readonly string[];
  /** Absent where the framework itself is unknown. */
  readonly control?: { readonly id: string; readonly index: number };
};

function wrongMappings({ controls }: Policy, { frameworks, frameworkOf }: ControlCheck): readonly Mapping[] {
  return Object.entries(controls).flatMap(([framework, ids]): readonly Mapping[] => {
    if (!frameworks.includes(framework)) return [{ framework, known: frameworks }];
    const known = frameworkOf(framework)?.controls.map(({ id }) => id);
    if (known === undefined) return [];
    return ids.flatMap((id, index) =>
      known.includes(id) ? [] : [{ framework, known, control: { id, index } }],
    );
  });
}

function problemOf(yaml: LocatedYaml, { framework, known, control }: Mapping): Problem {
  if (control === undefined) {
    return yaml.atKey(['controls', framework], {
      message: `there is no framework \`${framework}\``,
      ...suggestName(framework, known),
    });
  }
  return yaml.atValue(['controls', framework, control.index], {
    message: `\`${framework}\` has no control \`${control.id}\` that concerns logging`,
    ...suggestName(control.id, known),
  });
}
