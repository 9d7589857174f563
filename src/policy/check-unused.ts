import { type ASTNode, parse } from '@marcbachmann/cel-js';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { childNodes } from './cel/child-nodes.ts';
import { takesRequirement } from './cel/functions.ts';
import { holesOf } from './cel/message-template.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';

/** Whoever reads of so many has enough to do. */
const MOST_OF_A_KIND = 20;

/** Parameters and requirements that a policy declares and no expression of it names: a misspelling, or left over. */
export function unusedProblems(yaml: LocatedYaml, policy: Policy): readonly Problem[] {
  const used: Used = { params: new Set(), requirements: new Set() };
  for (const text of expressionsOf(policy)) collect(parse(text).ast, used);
  for (const { template } of policy.requirements.values()) {
    for (const { param } of template?.slots ?? []) used.params.add(param);
  }
  const params = Object.keys(policy.params).filter((name) => !used.params.has(name));
  const requirements = [...policy.requirements.keys()].filter((name) => !used.requirements.has(name));
  return [
    ...params.slice(0, MOST_OF_A_KIND).map((name) =>
      yaml.atKey(['params', name], {
        message: `nothing reads the parameter \`${name}\``,
        suggestion: `read it as \`params.${name}\`, or take it away`,
      }),
    ),
    ...requirements.slice(0, MOST_OF_A_KIND).map((name) =>
      yaml.atKey(['requirements', name], {
        message: `nothing asks for the requirement \`${name}\``,
        suggestion: `ask for it, for instance with \`covered(…, "${name}")\`, or take it away`,
      }),
    ),
  ];
}

interface Used {
  readonly params: Set<string>;
  readonly requirements: Set<string>;
}

function expressionsOf({ when, assert }: Policy): readonly string[] {
  return [
    ...(when === undefined ? [] : [when.text]),
    ...assert.flatMap(({ that, message }) => [that.text, ...holesOf(message.text)]),
  ];
}

function collect(node: ASTNode, used: Used): void {
  if (node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'params') {
    used.params.add(node.args[1]);
  }
  if (node.op === 'call' && takesRequirement(node.args[0])) {
    const name = node.args[1][1];
    if (name?.op === 'value') used.requirements.add(String(name.args));
  }
  for (const child of childNodes(node)) collect(child, used);
}
