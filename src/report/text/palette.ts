/** What a piece of text is, which decides how it looks. */
export type Style =
  | 'strong'
  | 'faint'
  | 'critical'
  | 'high'
  | 'medium'
  | 'low'
  | 'fail'
  | 'unknown'
  | 'pass'
  | 'command';

export type Paint = (text: string, style: Style | undefined) => string;

// Only the sixteen basic colours: terminals map them to themes that people can read.
const codes: Readonly<Record<Style, string>> = {
  strong: '1',
  faint: '2',
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '34',
  fail: '31',
  unknown: '35',
  pass: '32',
  command: '36',
};

/** How styled text is written: with ANSI codes, or plain. */
export function palette(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, style) => (style === undefined ? text : `\u001b[${codes[style]}m${text}\u001b[0m`);
}
