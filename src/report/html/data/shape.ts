import type { SubjectView } from './finding-view.ts';

/**
 * Texts about many subjects differ in the names of the subjects only. Written with a control character in
 * place of each name, they are one text, kept once. Inert text has no control characters of its own, so
 * the way back is exact.
 */
const holes = ['\u0001', '\u0002', '\u0003', '\u0004'] as const;

/** `text` must be inert (`visible`). */
export function toShape(text: string, subject: SubjectView): string {
  const named = names(subject)
    .map((name, index) => ({ name, hole: holes[index] ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((left, right) => right.name.length - left.name.length);
  return named.reduce((shape, { name, hole }) => withHoles(shape, name, hole), text);
}

export function fromShape(shape: string, subject: SubjectView): string {
  const values = names(subject);
  return shape.replace(/[\u0001-\u0004]/g, (hole) => values[hole.charCodeAt(0) - 1] ?? '');
}

function names({ id, name, account, region }: SubjectView): readonly string[] {
  return [id, name, account, region];
}

/** A name inside a longer word is left: a trail named `a` would tear every text to pieces. */
function withHoles(text: string, name: string, hole: string): string {
  let shape = '';
  let from = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (isWord(text[at - 1]) || isWord(text[at + name.length])) continue;
    shape += text.slice(from, at) + hole;
    from = at + name.length;
  }
  return shape + text.slice(from);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}
