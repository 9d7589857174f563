/** Our own markup in a summary: headings, list items, the table of counts and strong words. */
const ours = /^#{2,3} (?=[A-Z])|^ *- |^\|( *[\w -]+:? *\|)+$|\*\*[\w-]+\*\*/g;

/** What a renderer finds outside of code, in the text as it is or in what it has made of escapes. */
const active: readonly RegExp[] = [
  /[<>[\]`*_~|]/,
  /https?:|www\./i,
  /@\w/,
  /#\d/,
  /:\w+:/,
  /\$/,
  /&#?\w+/,
  /^ {0,3}#/,
  /^( {4}|\t)/,
];

/** Lines in which something other than our own markup would be rendered, with what is left of them. */
export function activeMarkdown(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .map((line) => withoutCode(line.replace(ours, '')))
    .filter((line) => active.some((pattern) => pattern.test(withoutEscapes(line, pattern))));
}

/** A code span ends at the next run of as many backticks. https://spec.commonmark.org/0.31.2/#code-spans */
function withoutCode(line: string): string {
  let left = '';
  let rest = line;
  for (;;) {
    const [fence] = /`+/.exec(rest) ?? [];
    if (fence === undefined) return left + rest;
    const start = rest.indexOf(fence);
    const inside = rest.slice(start + fence.length);
    const end = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(inside);
    if (end === null) return left + rest;
    // An escaped backtick opens nothing, and we never write one before a span.
    left += `${rest.slice(0, start)}code`;
    rest = inside.slice(end.index + fence.length);
  }
}

/** Escaped punctuation is plain for Markdown, but links and mentions are found in what is shown. */
function withoutEscapes(line: string, pattern: RegExp): string {
  const isMarkup = pattern === active[0] || pattern === active[7];
  return line.replace(/\\([!-/:-@[-`{-~])/g, isMarkup ? '' : '$1');
}
