import { account } from './fixture-subjects.ts';

export interface HostileName {
  /** What it tries, in which report. */
  readonly why: string;
  readonly text: string;
}

const script = 'globalThis.pwned=1';

/**
 * Names that do harm where a report forgets that names are data. AWS would refuse many of them as the name of a
 * trail, but not as an account's name, a tag or the words of an error; an endpoint, a damaged snapshot or a
 * policy from elsewhere may hold any of them.
 */
const list: readonly HostileName[] = [
  // The HTML page.
  { why: 'a script of its own', text: `<script>${script}</script>` },
  { why: 'ends the script that holds the findings', text: `</script><script>${script}</script>` },
  {
    why: 'an end tag in capitals, and an image that fails',
    text: `</SCRIPT ><img src=x onerror="${script}">`,
  },
  { why: 'ends the style sheet', text: '</style><style>body{display:none}</style>' },
  { why: 'starts a comment, also in a script', text: '<!--' },
  { why: 'script data that is escaped twice', text: '<!--<script>' },
  { why: 'ends a comment', text: '-->' },
  { why: 'ends a CDATA section', text: ']]>' },
  { why: 'leaves a quoted attribute', text: `"><svg onload=${script}>` },
  { why: 'a handler behind a single quote', text: `' onmouseover='${script}` },
  { why: 'a handler that needs no hand', text: `" autofocus onfocus="${script}" x="` },
  { why: 'leaves an attribute that is not quoted', text: `x onclick=${script} ` },
  { why: 'a link that runs', text: `javascript:${script}` },
  { why: 'the same, spelt so that filters miss it', text: ` java\tscript:${script}//https://` },
  { why: 'a link that is a page', text: `data:text/html,<script>${script}</script>` },
  {
    why: 'leaves what holds raw text',
    text: `</textarea></title><iframe srcdoc="<script>${script}</script>">`,
  },
  { why: 'closes the page', text: '</li></ol></details></section></main></body></html>' },
  { why: 'all links lead elsewhere', text: '<base href="https://example.com/">' },
  {
    why: 'goes elsewhere by itself',
    text: '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  },
  { why: 'loads a style sheet', text: '<link rel="stylesheet" href="https://example.com/x.css">' },
  { why: 'markup once the entities are decoded', text: '&lt;script&gt;&#60;img src=x&#62;&#x3c;' },
  { why: 'an entity without its end', text: '&amp' },
  { why: 'much markup', text: '<b>'.repeat(3_000) },

  // Markdown, on GitHub.
  {
    why: 'a link, a picture, a reference',
    text: '[x](https://example.com) ![x](https://example.com/x.png) [x]: /x',
  },
  { why: 'leaves a table', text: 'a | b\\| c\n| --- | --- |' },
  { why: 'code, and more backticks than usual', text: '`x` ```sh ~~~~' },
  { why: 'headings, lists, quotes, rules', text: '# x\n- x\n> x\n1. x\n---\n===' },
  { why: 'emphasis, mathematics', text: '**x** __x__ ~~x~~ $x$ $`x`$' },
  {
    why: 'calls people, links to issues and pages',
    text: '@admin #1 GH-1 www.example.com https://example.com',
  },
  { why: 'a task, an alert', text: '[ ] x [!CAUTION]' },

  // SARIF.
  { why: 'a link to a place of the result', text: '[policy](1)' },
  { why: 'placeholders', text: '{0} {1} {{0}}' },
  { why: 'a backslash before what is escaped', text: '\\[x\\](1) \\{0\\} \\' },

  // The log of a CI system, which runs some of the lines that it shows.
  { why: 'an error of GitHub', text: '::error file=a,line=1::x' },
  { why: 'an error behind spaces, which GitHub trims', text: '   \u00a0::error::x' },
  { why: 'an output, after a line feed', text: 'x\n::set-output name=x::y' },
  { why: 'a mask, after a carriage return', text: 'x\r::add-mask::a' },
  { why: 'no command after this one is run', text: '::stop-commands::x' },
  { why: 'colons only, wherever the line is broken', text: ':'.repeat(300) },
  { why: 'a colon more', text: ':::error::x' },
  { why: 'at a place where lines are broken', text: `${'x-'.repeat(200)}${'::error::x-'.repeat(200)}` },
  { why: 'the old spelling, which counts anywhere in a line', text: 'x ##[add-path]/tmp ##[error]x' },
  { why: 'the spelling of Azure Pipelines', text: 'x ##vso[task.setvariable variable=x]y' },

  // A spreadsheet that opens a table.
  { why: 'a formula', text: '=HYPERLINK("https://example.com","x")' },
  { why: 'a formula that begins as a number', text: "+1+cmd|' /C calc'!A0" },
  { why: 'the same with a minus', text: "-2+3+cmd|' /C calc'!A0" },
  { why: 'a formula of old spreadsheets', text: '@SUM(1+1)' },
  { why: 'a formula behind a tab', text: '\t=1+1' },
  { why: 'a formula behind a carriage return', text: '\r=1+1' },
  { why: 'a new cell, a new row', text: '","=1+1"\n=1+1;=1+1' },

  // The terminal.
  { why: 'clears the screen', text: 'x\u001b[2J\u001b[H' },
  { why: 'hides what follows', text: '\u001b[8m\u001b[31mx' },
  {
    why: 'a link that is not what it says',
    text: '\u001b]8;;https://example.com\u001b\\AWS\u001b]8;;\u001b\\',
  },
  { why: 'the title, the clipboard', text: '\u001b]0;x\u0007\u001b]52;c;cm0gLXJm\u0007' },
  { why: 'the same by the single characters of C1', text: '\u009b2J\u009d52;c;eA==\u009c\u0090x\u009c' },
  { why: 'writes over what was there', text: 'fails\b\b\b\b\b\rpasses' },
  { why: 'rings', text: '\u0007\u0007' },
  { why: 'DEL, form feed, vertical tab, shift out', text: '\u007f\u000c\u000b\u000e' },
  { why: 'ends a text of C', text: '\u0000\u0001\u0002\u0003\u0004' },

  // What people see.
  { why: 'turns the direction of writing around', text: '\u202egnp.exe\u202c' },
  { why: 'isolates that do not end', text: '\u2067x\u2066y\u2068' },
  { why: 'marks of direction', text: '\u200fx\u200ey\u061c' },
  { why: 'letters of another direction', text: 'אבג (123) 42' },
  { why: 'lines that only some call lines', text: 'u\u2028v\u2029w\u0085x' },
  { why: 'parts of nothing', text: 'a\u200bb\u00adc\u2060d\u200ce\u034f\u3164' },
  { why: 'a text in tags, which nobody sees', text: 'x\u{e0068}\u{e0069}\u{e007f}' },
  { why: 'a byte order mark', text: '\ufeffx\ufeff' },
  { why: 'halves of characters', text: '\ud800 x \udfff' },
  { why: 'a flood of marks over one letter', text: `x${'\u0301\u0489'.repeat(200)}y` },
  { why: 'many selectors of variants', text: `x${'\ufe0e'.repeat(100)}y` },
  { why: 'characters joined to one', text: '👨\u200d👩\u200d👧\u200d👦 🏴\u{e0067}\u{e0062}\u{e007f}' },
  { why: 'lines', text: 'line\nfeed\r\nand\ttab' },
  { why: 'long, without a place to break', text: 'x'.repeat(10_000) },
  { why: 'long, and wide', text: '監'.repeat(3_000) },
  { why: 'a very long ARN', text: `arn:aws:cloudtrail:us-east-1:${account}:trail/${'a/'.repeat(900)}x` },

  // Programs.
  { why: 'the prototype of all objects', text: '__proto__' },
  { why: 'a member that every object has', text: 'constructor' },
  { why: 'JSON that sets the prototype', text: '{"__proto__":{"pwned":1}}' },
  { why: 'leaves a text of JSON', text: '\\","pwned":true,"x":"\\' },
  { why: 'a path that climbs', text: '../../etc/passwd' },
  { why: 'the same on Windows', text: '..\\..\\con' },
  { why: 'a template', text: '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}' },
  { why: 'what is replaced in patterns', text: "$& $1 $` $' $$" },
  { why: 'a command in a command', text: '$(touch /tmp/x) `touch /tmp/x`; touch /tmp/x # \' "' },
  { why: 'nothing but a space', text: ' ' },
];

export const hostileNames: readonly HostileName[] = list;

/** As many names that do nothing, none part of another. */
export const harmlessNames: readonly string[] = list.map((_, index) => `name${1_000 + index}`);
