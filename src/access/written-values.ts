import { isList, isNumber, type JsonTree } from './json-tree.ts';
import { Unreadable } from './unreadable.ts';

/** Wherever a policy may have a list, it may have one value alone. */
export function listOf(tree: JsonTree): readonly JsonTree[] {
  return isList(tree) ? tree : [tree];
}

/** One text, or a list of texts with at least one member. */
export function textsOf(tree: JsonTree, name: string): readonly string[] {
  const list = listOf(tree);
  if (list.length === 0) throw new Unreadable(`has an empty list in ${name}`);
  return list.map((value) => {
    if (typeof value !== 'string') throw new Unreadable(`has a value in ${name} that is not a text`);
    return value;
  });
}

/** Values of conditions may be written as texts, numbers and booleans. */
export function conditionValues(tree: JsonTree): readonly string[] {
  return listOf(tree).map((value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return String(value);
    if (isNumber(value)) return value.number;
    throw new Unreadable('has a condition with a value that is not a text, number or boolean');
  });
}
