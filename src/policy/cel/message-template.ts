import type { CelMistake } from './guard.ts';

/** A message is text and, between braces, CEL. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `start` is where the expression begins in the message. */
  | { readonly kind: 'hole'; readonly text: string; readonly start: number };

export type ParsedMessage =
  | { readonly ok: true; readonly parts: readonly MessagePart[] }
  | { readonly ok: false; readonly mistake: CelMistake };

/** Splits a message at its holes. `{{` and `}}` stand for a brace. */
export function parseMessage(message: string): ParsedMessage {
  const parts: MessagePart[] = [];
  let text = '';
  for (let at = 0; at < message.length; at += 1) {
    const character = message.charAt(at);
    if ((character === '{' || character === '}') && message.charAt(at + 1) === character) {
      text += character;
      at += 1;
    } else if (character === '}') {
      return refused(at, at + 1, { message: '`}` closes nothing', suggestion: 'write `}}` for a brace' });
    } else if (character === '{') {
      const end = endOfHole(message, at + 1);
      if (end === undefined) {
        const suggestion = 'close it with `}`, or write `{{` for a brace';
        return refused(at, at + 1, { message: '`{` is not closed', suggestion });
      }
      const hole = message.slice(at + 1, end);
      if (hole.trim() === '') {
        return refused(at, end + 1, {
          message: 'there is no expression between the braces',
          suggestion: 'write `{{` for a brace',
        });
      }
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
      parts.push({ kind: 'hole', text: hole, start: at + 1 });
      at = end;
    } else {
      text += character;
    }
  }
  if (text !== '') parts.push({ kind: 'text', text });
  return { ok: true, parts };
}

function refused(
  start: number,
  end: number,
  what: { readonly message: string; readonly suggestion: string },
): ParsedMessage {
  return { ok: false, mistake: { start, end, ...what } };
}

/** Braces of CEL maps count; those inside CEL texts do not. */
function endOfHole(message: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = from; at < message.length; at += 1) {
    const character = message.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '{') {
      depth += 1;
    } else if (character === '}') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}

/** The expressions in a message; none where it is no message. */
export function holesOf(message: string): readonly string[] {
  const parsed = parseMessage(message);
  return parsed.ok ? parsed.parts.flatMap((part) => (part.kind === 'hole' ? [part.text] : [])) : [];
}
