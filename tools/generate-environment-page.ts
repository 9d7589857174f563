/** Writes docs/generated/environment.md: what the conditions of policies can read and call. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calls, methods } from '../src/policy/cel/functions.ts';
import { environment, refMembers, subjectVariables, variableOfSubject } from '../src/policy/environment.ts';
import { environmentDocs, refDocs } from '../src/policy/environment-docs/environment-docs.ts';
import {
  callDocs,
  type FunctionDoc,
  methodDocs,
  ownCallDocs,
} from '../src/policy/environment-docs/function-docs.ts';
import type { MemberDoc } from '../src/policy/environment-docs/noun-doc.ts';
import { code, markdownTable } from './markdown-table.ts';

/** Path under the project root -> the page. */
export function generateEnvironmentPage(): ReadonlyMap<string, string> {
  return new Map([['docs/generated/environment.md', page()]]);
}

function page(): string {
  const own = new Set(Object.keys(ownCallDocs));
  const ours = Object.entries(callDocs).filter(([name]) => own.has(name));
  const theirs = Object.entries(callDocs).filter(([name]) => !own.has(name));
  return `# What conditions can read

Made by \`npm run generate\` from the table that type-checks conditions. Every example is compiled by the tests.
[Writing policies](../writing-policies.md) tells how conditions stand in a policy and what becomes of what could not be
seen; the pages of the [built-in policies](policies.md) show them at work.

## Variables

${subjects()}

\`params\` holds the parameters of the policy, and \`now\` is the time of the scan.

## Types

\`string\`, \`bool\`, \`double\` (every number, also one written as \`5\`) and \`list<string>\` are CEL's own.

\`Pop<T>\` is a set that may be incomplete. It has no size and no index: \`set.each\` takes \`all\`, \`exists\` and, in
messages, \`listing\`; \`atMost\` and \`atLeast\` count it.

\`Ref<T>\` is a reference that may lead nowhere. \`it\` is the thing itself, and beside that it has:

${table(refMembers, refDocs)}

${Object.keys(environment).map(noun).join('\n\n')}

## Functions

${functions(ours, calls)}

CEL's own:

${functions([...theirs, ...Object.entries(methodDocs)], { ...calls, ...methods })}

\`matches\` is left out, because regular expressions can take for ever.
`;
}

function subjects(): string {
  const rows = Object.entries(variableOfSubject).map(([subject, variable]) => [
    code(subject),
    code(variable),
    link(subjectVariables[variable]),
  ]);
  return markdownTable(['subject', 'variable', 'type'], rows);
}

function noun(name: string): string {
  const type = name as keyof typeof environment;
  const { about, members } = environmentDocs[type];
  return `### ${name}\n\n${about}\n\n${table(environment[type], members)}`;
}

type Types = Readonly<Record<string, string>>;

function table(types: Types, docs: Readonly<Record<string, MemberDoc>>): string {
  const rows = Object.entries(types).map(([member, type]) => {
    const [means, example] = docs[member] ?? missing(member);
    return [code(member), link(type), means, code(example)];
  });
  return markdownTable(['member', 'type', 'meaning', 'example'], rows);
}

/** A type, with the noun in it leading to where that is told. */
function link(type: string): string {
  const [, wrapper = '', name = type] = /^(?:(Pop|Ref)<)?(\w+)>?$/u.exec(type) ?? [];
  if (!Object.hasOwn(environment, name)) return code(type);
  return `[${wrapper === '' ? code(name) : code(`${wrapper}<${name}>`)}](#${name.toLowerCase()})`;
}

function functions(docs: readonly (readonly [string, FunctionDoc])[], usages: Types): string {
  const rows = docs.map(([name, { means, example, onlyInMessages }]) => [
    code(usages[name] ?? missing(name)),
    onlyInMessages ? `${means}; in messages only` : means,
    code(onlyInMessages ? `{${example}}` : example),
  ]);
  return markdownTable(['function', 'meaning', 'example'], rows);
}

function missing(name: string): never {
  throw new Error(`${name} is not described`);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  for (const [path, text] of generateEnvironmentPage()) writeFileSync(join(root, path), text);
}
