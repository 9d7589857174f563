import type { Problem } from '../model/problem.ts';
import { selectorFields } from '../model/selector.ts';
import type { ShapeProblem } from '../selectors/json-shape.ts';
import { operatorMeanings } from '../selectors/operator-meanings.ts';
import { type LocatedYaml, type Path, pathOfPointer } from './yaml/located-yaml.ts';

/** Mistakes inside the events of a requirement, at their places in the file. */
export function requirementProblems(
  yaml: LocatedYaml,
  above: Path,
  problems: readonly ShapeProblem[],
): readonly Problem[] {
  return problems.map(({ pointer, message, suggestion }) => {
    const below = pathOfPointer(pointer);
    const path = [...above, ...below];
    const complaint = {
      message: sentencePart(message),
      ...(suggestion === undefined ? {} : { suggestion: sentencePart(suggestion) }),
    };
    return isUnknownKey(below) ? yaml.atKey(path, complaint) : yaml.atValue(path, complaint);
  });
}

/** What is no field and no operator is a misspelt key; at the others, the value is wrong. */
function isUnknownKey(below: Path): boolean {
  const last = below.at(-1);
  return typeof last === 'string' && !requirementKeys.has(last);
}

const requirementKeys: ReadonlySet<string> = new Set<string>([...selectorFields, ...operatorMeanings.keys()]);

/** Selectors speak in sentences of their own; a problem is one line of several parts. */
function sentencePart(text: string): string {
  const open = text.replace(/\.$/u, '');
  return /^[A-Z][a-z]* /u.test(open) ? open.charAt(0).toLowerCase() + open.slice(1) : open;
}
