import type { JsonValue } from '../model/json.ts';
import type { Policy } from '../model/policy.ts';
import { environmentDocs } from '../policy/environment-docs/environment-docs.ts';
import { ownCallDocs } from '../policy/environment-docs/function-docs.ts';
import type { MemberDoc } from '../policy/environment-docs/noun-doc.ts';
import { parseCases } from '../policy/parse-cases.ts';
import { type Read, readsOf } from '../policy/reads-of.ts';
import type { SourceFile } from '../policy/yaml/source-text.ts';
import { valueNotes } from '../policy/yaml/value-notes.ts';
import type { CallFact, CaseFact, ParamFact, PolicyFacts, ReadFact } from '../report/policy-facts.ts';
import { neededCalls } from './permissions.ts';
import { leftOpenBy } from './permissions-left-open.ts';
import { useOf } from './permissions-uses.ts';

export interface PolicyFactsInput {
  readonly policy: Policy;
  /** Its file, in whose comments people say what parameters mean. */
  readonly file?: SourceFile | undefined;
  readonly cases?: SourceFile | undefined;
}

/** What pages and `policy explain` tell of a policy. A file of cases that has mistakes tells nothing. */
export function policyFacts({ policy, file, cases }: PolicyFactsInput): PolicyFacts {
  const because = file === undefined ? undefined : valueNotes(file.text).get('when');
  const asked = askingForAll(policy);
  return {
    policy,
    ...(because === undefined ? {} : { whenBecause: because }),
    params: paramFacts(policy, file),
    reads: [...readsOf(asked)].sort().map(readFact),
    calls: callFacts(asked),
    cases: cases === undefined ? [] : caseFacts(policy, cases),
  };
}

/** Many policies are silent until a parameter gives them something to look at. */
function askingForAll(policy: Policy): Policy {
  const on = (value: JsonValue): JsonValue => {
    if (typeof value === 'boolean') return true;
    if (value === '') return 'any';
    return Array.isArray(value) && value.length === 0 ? ['any'] : value;
  };
  const params = Object.entries(policy.params).map(([name, value]) => [name, on(value)] as const);
  return { ...policy, params: Object.fromEntries(params) };
}

function paramFacts({ params }: Policy, file: SourceFile | undefined): readonly ParamFact[] {
  const notes = file === undefined ? new Map<string, string>() : valueNotes(file.text, 'params');
  return Object.entries(params).map(([name, value]) => {
    const means = notes.get(name);
    return {
      name,
      type: typeOf(value),
      value: JSON.stringify(value),
      ...(means === undefined ? {} : { means }),
    };
  });
}

function typeOf(value: JsonValue): string {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'list of numbers' : 'list of texts';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' ? 'number' : 'text';
}

const nouns: Readonly<Record<string, { readonly members: Readonly<Record<string, MemberDoc>> }>> =
  environmentDocs;

/** A member of a noun, or a function, with or without the noun that it reads. */
function readFact(name: Read): ReadFact {
  const [noun = '', member = noun] = name.split('.');
  const called = member.endsWith('()') ? ownCallDocs[member.slice(0, -2)]?.means : undefined;
  return { name, means: called ?? nouns[noun]?.members[member]?.[0] ?? '' };
}

function callFacts(policy: Policy): readonly CallFact[] {
  const leftOpen = leftOpenBy([policy]);
  return neededCalls()
    .filter(({ call }) => useOf(call).everything !== true && leftOpen(call).length > 0)
    .map(({ call }) => ({ call, why: useOf(call).why }));
}

function caseFacts(policy: Policy, source: SourceFile): readonly CaseFact[] {
  const parsed = parseCases(source, policy);
  if (!parsed.ok) return [];
  return parsed.cases.map(({ name, expect }) => ({ name, expect: [...expect] }));
}
