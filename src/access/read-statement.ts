import { readOperator } from './condition-operators.ts';
import { isMembers, type JsonMembers, type JsonTree, shown } from './json-tree.ts';
import { readPrincipals } from './named-principals.ts';
import type { Condition, DocumentKind, NamedPrincipal, NamedSet, Statement } from './policy-document.ts';
import { Unreadable } from './unreadable.ts';
import { type Pattern, type PatternForm, readPattern } from './wildcard.ts';
import { conditionValues, textsOf } from './written-values.ts';

export interface Language {
  readonly kind: DocumentKind;
  readonly variables: boolean;
}

const knownMembers = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/** Everything: all but nothing. */
const everything: NamedSet<never> = { except: true, members: [] };

export function readStatement(tree: JsonMembers, number: number, language: Language): Statement {
  for (const name of tree.keys()) {
    if (!knownMembers.includes(name))
      throw new Unreadable(`has an element that AWS does not know, ${shown(name)}`);
  }
  return {
    ref: { number, ...sidOf(tree) },
    effect: effectOf(tree),
    principals: principalsOf(tree, language),
    actions: actionsOf(tree),
    resources: resourcesOf(tree, language),
    conditions: conditionsOf(tree, language),
  };
}

/** The Sid for messages and reports: a hostile one is cut off. */
export function sidOf(tree: JsonMembers): { readonly sid?: string } {
  const sid = tree.get('Sid');
  return typeof sid === 'string' ? { sid: sid.slice(0, 128) } : {};
}

function effectOf(tree: JsonMembers): 'allow' | 'deny' {
  const effect = tree.get('Effect');
  if (effect === 'Allow') return 'allow';
  if (effect === 'Deny') return 'deny';
  throw new Unreadable('has an Effect that is not "Allow" or "Deny"');
}

/** The one of two elements that exclude each other, if it is there. */
function eitherOf(
  tree: JsonMembers,
  name: string,
): { readonly value: JsonTree; readonly except: boolean } | undefined {
  const value = tree.get(name);
  const but = tree.get(`Not${name}`);
  if (value !== undefined && but !== undefined) throw new Unreadable(`has both ${name} and Not${name}`);
  if (value !== undefined) return { value, except: false };
  return but === undefined ? undefined : { value: but, except: true };
}

function principalsOf(tree: JsonMembers, { kind }: Language): NamedSet<NamedPrincipal> {
  const written = eitherOf(tree, 'Principal');
  const wanted = kind === 'resource' || kind === 'trust';
  if (written === undefined && wanted) throw new Unreadable('has no Principal');
  if (written === undefined) return everything;
  if (!wanted) throw new Unreadable('has a Principal where AWS allows none');
  return readPrincipals(written.value, written.except);
}

function actionsOf(tree: JsonMembers): NamedSet<Pattern> {
  const written = eitherOf(tree, 'Action');
  if (written === undefined) throw new Unreadable('has no Action');
  const form: PatternForm = { wildcards: 'plain', variables: false, lowerCase: true };
  return patternsOf(written, 'Action', form);
}

function resourcesOf(tree: JsonMembers, { kind, variables }: Language): NamedSet<Pattern> {
  const written = eitherOf(tree, 'Resource');
  if (written === undefined && kind === 'trust') return everything;
  if (written === undefined) throw new Unreadable('has no Resource');
  if (kind === 'trust') throw new Unreadable('has a Resource where AWS allows none');
  return patternsOf(written, 'Resource', { wildcards: 'resource', variables });
}

function patternsOf(
  { value, except }: { readonly value: JsonTree; readonly except: boolean },
  name: string,
  form: PatternForm,
): NamedSet<Pattern> {
  return { except, members: textsOf(value, name).map((text) => readPattern(text, form)) };
}

function conditionsOf(tree: JsonMembers, language: Language): readonly Condition[] {
  const written = tree.get('Condition');
  if (written === undefined) return [];
  if (!isMembers(written)) throw new Unreadable('has a Condition that is not a JSON object');
  return [...written].flatMap(([operator, keys]) => {
    if (!isMembers(keys)) throw new Unreadable(`has an operator without keys, ${shown(operator)}`);
    // Names of keys know no case, so two that differ in nothing else are one name twice.
    const folded = new Set([...keys.keys()].map((key) => key.toLowerCase()));
    if (folded.size < keys.size) throw new Unreadable(`names a key twice in ${shown(operator)}`);
    return [...keys].map(([key, values]) => conditionOf(operator, key, { values, language }));
  });
}

function conditionOf(
  operatorName: string,
  keyName: string,
  { values, language }: { readonly values: JsonTree; readonly language: Language },
): Condition {
  const operator = readOperator(operatorName);
  const form = formOf(operator?.comparison ?? 'string', language);
  return {
    operator,
    operatorName,
    key: keyName.toLowerCase(),
    keyName,
    values: conditionValues(values).map((value) => readPattern(value, form)),
  };
}

/** Variables are there for texts and ARNs; wildcards only where the operator is made for them. */
function formOf(comparison: string, { variables }: Language): PatternForm {
  if (comparison === 'string-like') return { wildcards: 'plain', variables };
  if (comparison === 'arn') return { wildcards: 'arn', variables };
  if (comparison === 'string') return { wildcards: 'none', variables };
  if (comparison === 'string-ignoring-case') return { wildcards: 'none', variables, lowerCase: true };
  return { wildcards: 'none', variables: false };
}
