import type { Subject } from '../../model/scan-result.ts';

/**
 * The message with the subject's own names taken out: `eu-west-1 is not recorded` becomes `<region> is not
 * recorded`. Findings of one shape say the same thing about different subjects.
 */
export function messageShape(message: string, subject: Subject): string {
  const placeholders = names(subject);
  let parts: readonly Part[] = [{ text: message, fixed: false }];
  for (const [name, placeholder] of placeholders) {
    parts = parts.flatMap((part) => (part.fixed ? [part] : replaced(part.text, name, placeholder)));
  }
  return parts.map((part) => part.text).join('');
}

interface Part {
  readonly text: string;
  readonly fixed: boolean;
}

/** Longest first, so that an ARN is taken before the name inside it. */
function names(subject: Subject): readonly (readonly [string, string])[] {
  const found = new Map<string, string>();
  const add = (name: string | undefined, placeholder: string): void => {
    if (name !== undefined && name !== '' && !found.has(name)) found.set(name, placeholder);
  };
  add(subject.arn, '<arn>');
  add(subject.name, `<${subject.kind}>`);
  add(subject.region, '<region>');
  add(subject.account, '<account>');
  add(subject.id, `<${subject.kind}>`);
  return [...found].sort(([left], [right]) => right.length - left.length);
}

function replaced(text: string, name: string, placeholder: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (isNameCharacter(text[at - 1]) || isNameCharacter(text[at + name.length])) continue;
    parts.push({ text: text.slice(from, at), fixed: false }, { text: placeholder, fixed: true });
    from = at + name.length;
  }
  return from === 0 ? [{ text, fixed: false }] : [...parts, { text: text.slice(from), fixed: false }];
}

/** A name inside a longer word is another name. A full stop is left out: it may end the sentence. */
function isNameCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}
