import type { ScanResult } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { tellsAccounts } from './accounts.ts';
import { script, scriptHash, style, styleHash } from './generated/client.ts';
import { type Markup, markup } from './markup.ts';
import { time } from './run-facts.ts';
import { serialise } from './serialise.ts';
import { tellsWaivers } from './waivers.ts';

const sections = [
  ['summary', 'Summary'],
  ['coverage', 'Coverage'],
  ['accounts', 'Accounts'],
  ['trails', 'Trails'],
  ['findings', 'Findings'],
  ['waivers', 'Waivers'],
  ['faults', 'Not seen'],
  ['run', 'This run'],
] as const;

/**
 * Nothing may be loaded from anywhere, and of what lies in the file only our own script and style may act.
 * Trusted Types keep the script from turning text into markup.
 */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** From the doctype to the start of `<main>`. */
export function* pageStart(result: ScanResult): Iterable<string> {
  const title = `Trailproof: ${subject(result)}`;
  yield '<!doctype html>\n<html lang="en">\n<head>\n';
  yield serialise([
    markup('meta', { charset: 'utf-8' }),
    // Before anything that it is to govern.
    markup('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    markup('meta', { name: 'referrer', content: 'no-referrer' }),
    markup('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    markup('meta', { name: 'color-scheme', content: 'light dark' }),
    markup('meta', { name: 'generator', content: `${result.tool.name} ${result.tool.version}` }),
    markup('title', {}, title),
  ]);
  yield `\n<style>${style}</style>\n</head>\n<body>\n`;
  yield serialise([skipLink(), header(result), navigation(result)]);
  yield '\n<main id="content">\n';
}

/** From the end of `<main>`: the data, read as text only, and the script that reads it. */
export function* pageEnd(data: Iterable<string>): Iterable<string> {
  yield '</main>\n<script type="application/json" id="findings-data">';
  yield* data;
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

function skipLink(): Markup {
  return markup('a', { class: 'skip', href: '#content' }, 'Skip to the report');
}

function header(result: ScanResult): Markup {
  return markup(
    'header',
    {},
    markup('p', { class: 'brand' }, 'Trailproof'),
    markup('h1', {}, `CloudTrail of ${subject(result)}`),
    markup('p', { class: 'place' }, 'As AWS showed it at ', time(result.run.startedAt)),
  );
}

function subject({ accounts: [only, ...more], scope }: ScanResult): string {
  if (only === undefined) return 'no account';
  const whose = scope.asked.organization ? 'an organization: ' : '';
  return `${whose}${more.length === 0 ? `account ${only.id}` : counted(more.length + 1, 'account')}`;
}

function navigation(result: ScanResult): Markup {
  const hidden = new Set([
    ...(tellsAccounts(result) ? [] : ['accounts']),
    ...(tellsWaivers(result) ? [] : ['waivers']),
  ]);
  const shown = sections.filter(([id]) => !hidden.has(id));
  return markup(
    'nav',
    { 'aria-label': 'Sections' },
    markup(
      'ul',
      {},
      shown.map(([id, title]) => markup('li', {}, markup('a', { href: `#${id}` }, title))),
    ),
  );
}
