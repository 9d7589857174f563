import { describe, expect, test } from 'vitest';
import type { SubjectKind } from '../../src/model/scan-result.ts';
import { createCompilers } from '../../src/policy/cel/compile-expression.ts';
import { compileMessage } from '../../src/policy/cel/compile-message.ts';
import { calls, methods } from '../../src/policy/cel/functions.ts';
import { refMembers, subjectVariables } from '../../src/policy/environment.ts';
import { environmentDocs, refDocs } from '../../src/policy/environment-docs/environment-docs.ts';
import { callDocs, type FunctionDoc, methodDocs } from '../../src/policy/environment-docs/function-docs.ts';
import { readsOf } from '../../src/policy/reads-of.ts';

const compilerFor = createCompilers();

/** The mistakes of an example, and what it reads. */
function tried(
  text: string,
  subject: SubjectKind,
): { mistakes: readonly string[]; reads: readonly string[] } {
  const requirements = subject === 'region' ? ['management'] : [];
  const compile = compilerFor({ subject, params: {}, requirements });
  const hole = /^\{(.*)\}$/u.exec(text)?.[1];
  if (hole !== undefined) {
    const message = compileMessage(text, compile);
    return { mistakes: message.ok ? [] : message.mistakes.map((one) => one.message), reads: [] };
  }
  const compiled = compile(text, 'condition');
  if (!compiled.ok) return { mistakes: compiled.mistakes.map((one) => one.message), reads: [] };
  const that = { text, evaluate: () => true };
  const message = { text: '', render: () => '' };
  return { mistakes: [], reads: [...readsOf({ subject, params: {}, assert: [{ that, message }] })] };
}

describe.each(Object.entries(environmentDocs))('%s', (noun, { subject, members }) => {
  test.each(Object.entries(members))(
    '%s has an example that type-checks and reads it',
    (member, [, text]) => {
      const { mistakes, reads } = tried(text, subject);
      expect(mistakes).toEqual([]);
      expect(reads).toContain(`${noun}.${member}`);
    },
  );
});

test('every noun that is a subject has examples about such a subject', () => {
  for (const [variable, noun] of Object.entries(subjectVariables)) {
    for (const [, example] of Object.values(environmentDocs[noun].members))
      expect(example).toContain(variable);
  }
});

test.each(Object.entries(refDocs))(
  '%s of a reference has an example that type-checks',
  (member, [, text]) => {
    expect(tried(text, 'trail').mistakes).toEqual([]);
    expect(text).toContain(`.${member}`);
    expect(Object.keys(refDocs)).toEqual(Object.keys(refMembers));
  },
);

describe.each([
  { kind: 'calls', usages: calls, docs: callDocs, written: (name: string) => `${name}(` },
  { kind: 'methods', usages: methods, docs: methodDocs, written: (name: string) => `.${name}(` },
])('the functions that are $kind', ({ usages, docs, written }) => {
  test('are all told', () => {
    expect(Object.keys(docs).sort()).toEqual(Object.keys(usages).sort());
  });

  test.each(Object.entries(docs))('%s has an example that type-checks', (name, doc: FunctionDoc) => {
    const { example, subject = 'trail', onlyInMessages } = doc;
    expect(tried(onlyInMessages ? `{${example}}` : example, subject).mistakes).toEqual([]);
    expect(example).toContain(written(name));
  });
});
