import type { ASTNode } from '@marcbachmann/cel-js';
import { wantedRole } from '../../model/snapshot.ts';
import { guardedNouns, spokenNouns, wordsFor } from '../access-words.ts';
import { suggestName } from '../did-you-mean.ts';
import { checkedType } from './checked-type.ts';
import { childNodes } from './child-nodes.ts';
import { calls } from './functions.ts';
import type { CelMistake } from './guard.ts';
import { paramOf } from './param-of.ts';

/** Words and actions that no policy document can be asked about. Only checked nodes tell what is asked about. */
export function accessMistakes(node: ASTNode): readonly CelMistake[] {
  const below = childNodes(node).flatMap(accessMistakes);
  if (node.op !== 'call') return below;
  const [name, [of, said]] = node.args;
  if (of === undefined || said === undefined) return below;
  if (name === 'grantsOutside') return [...wordMistakes(of, said), ...below];
  if (name === 'role') return [...roleMistakes(said), ...below];
  return name === 'forbidden' ? [...actionMistakes(said), ...below] : below;
}

function wordMistakes(of: ASTNode, said: ASTNode): readonly CelMistake[] {
  const noun = guardedNouns.find((one) => one === checkedType(of));
  if (noun === undefined) return [];
  const words = wordsFor(noun);
  const listed = words.map((word) => `"${word}"`).join(', ');
  const word = textOf(said);
  if (word === undefined) return [notInQuotes(said, 'grantsOutside', `one of ${listed}`)];
  if (words.includes(word)) return [];
  const message = `nobody can "${word}" ${spokenNouns[noun]}; there are ${listed}`;
  return [{ ...said.range, message, ...suggestName(word, words) }];
}

const actionShape = /^[a-z0-9-]+:[A-Za-z0-9]+$/u;

function actionMistakes(said: ASTNode): readonly CelMistake[] {
  const action = textOf(said);
  if (action === undefined) return [notInQuotes(said, 'forbidden', 'an action of IAM')];
  if (actionShape.test(action)) return [];
  const message = `\`${action}\` is not the name of one action of IAM`;
  return [{ ...said.range, message, suggestion: 'write it like "cloudtrail:StopLogging"' }];
}

/** It must be known before anything is asked which roles are looked for. */
function roleMistakes(said: ASTNode): readonly CelMistake[] {
  const name = textOf(said);
  if (name === undefined) {
    return paramOf(said) === undefined
      ? [notInQuotes(said, 'role', 'the name of a role or a parameter')]
      : [];
  }
  if (wantedRole(name) !== undefined) return [];
  return [{ ...said.range, message: `\`${name}\` is not the name of a role` }];
}

function textOf(node: ASTNode): string | undefined {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

function notInQuotes(node: ASTNode, name: string, what: string): CelMistake {
  const message = `\`${name}\` needs ${what} in quotes`;
  return { ...node.range, message, suggestion: `write ${calls[name] ?? name}` };
}
