import type { Complaint, Span } from './source-text.ts';

/*
 * What is seen of a text before it is parsed: the parser takes hundreds of megabytes for a few hundred thousand
 * characters that do nothing but open lists in lists. Far above what any file of ours holds, so that it need not
 * know where texts in quotes begin.
 */
const MOST_LINES = 50_000;
const MOST_OPEN = 1_000;
const MOST_TAGS = 1_000;

export const nestedTooDeep: Complaint = { message: 'the file is nested too deeply to be read' };

const top: Span = { start: 0, end: 1 };

/** Why a text is not worth parsing. */
export function textLimit(text: string): { readonly span: Span; readonly complaint: Complaint } | undefined {
  const lines = countOf(text, '\n', MOST_LINES);
  if (lines > MOST_LINES) {
    const message = `the file has more than ${MOST_LINES.toLocaleString('en')} lines`;
    return { span: top, complaint: { message, suggestion: 'split it, or check that it is the right file' } };
  }
  if (opens(text) || /(?:[-?:][ \t]+){1000}/u.test(text)) return { span: top, complaint: nestedTooDeep };
  const tag = manyTags(text);
  if (tag === undefined) return undefined;
  const message = `the file has more than ${MOST_TAGS.toLocaleString('en')} words that begin with \`!\`, which are YAML tags`;
  return { span: { start: tag, end: tag + 1 }, complaint: { message, suggestion: 'write plain values' } };
}

function countOf(text: string, sign: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= enough; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Whether more lists and maps are open at some place than anybody would open. */
function opens(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    // 0x5b [ 0x7b { 0x5d ] 0x7d }
    if (sign === 0x5b || sign === 0x7b) open += 1;
    else if ((sign === 0x5d || sign === 0x7d) && open > 0) open -= 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

function manyTags(text: string): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/(?<=^|[\s,[{])!/gu)) {
    count += 1;
    if (count > MOST_TAGS) return index;
  }
  return undefined;
}
