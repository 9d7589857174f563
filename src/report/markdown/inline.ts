import { shortened, visible } from '../text/escape-text.ts';

const LONGEST_CODE = 400;
const LONGEST_TEXT = 600;
/** Renderers give up on longer fences, and what is inside would be Markdown again. */
const LONGEST_FENCE = 4;

/**
 * Text that came from an account, as code: inside it there is no HTML, no link, no mention, no reference and no
 * emoji for any renderer to find. https://spec.commonmark.org/0.31.2/#code-spans
 */
export function code(text: string): string {
  const inert = shortened(visible(text), LONGEST_CODE);
  const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map((run) => run.length));
  if (longest >= LONGEST_FENCE) return code(inert.replaceAll('`', '\\u{60}'));
  if (inert.trim() === '') return '(empty)';
  const fence = '`'.repeat(longest + 1);
  // One space on both sides is no part of the text.
  const padding = /^[` ]|[` ]$/.test(inert) ? ' ' : '';
  return `${fence}${padding}${inert}${padding}${fence}`;
}

/**
 * Prose of a policy on one line. Punctuation is escaped; where that is not enough, because links, mentions, emoji
 * and formulas are found in the rendered text too, it is shown as code.
 */
export function prose(text: string): string {
  const line = shortened(text.replace(/\s+/g, ' ').trim(), LONGEST_TEXT);
  if (/[<>@#$&`\\[\]]|:\S|www\./i.test(line) || visible(line) !== line) return code(line);
  return line.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
