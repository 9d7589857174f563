import type { ScanResult } from '../../model/scan-result.ts';
import { counted } from '../text/counting.ts';
import { shortened } from '../text/escape-text.ts';
import { contents } from './contents.ts';
import { script, scriptHash, style, styleHash } from './generated/client.ts';
import { type Markup, markup } from './markup.ts';
import { time } from './run-facts.ts';
import { serialise, startTag } from './serialise.ts';

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

/** Of a run's number as much as nobody will see twice; all of it stands at the end of the page. */
const LONGEST_RUN = 17;
const LONGEST_FOOT = 120;

/** From the doctype to the start of `<main>`. */
export function* pageStart(result: ScanResult): Iterable<string> {
  const title = `Trailproof: ${subject(result)}`;
  // On paper it stands at the foot of each page, see `media.css`.
  const report = `${subject(result)}, ${result.run.startedAt}, run ${shortened(result.run.id, LONGEST_RUN)}`;
  yield `<!doctype html>\n${startTag(markup('html', { lang: 'en', 'data-report': shortened(report, LONGEST_FOOT) }))}\n<head>\n`;
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
  yield serialise([skipLink(), header(result), contents(result)]);
  yield '\n<main id="content">\n';
}

/** From the end of `<main>`: the data by their ids, read as text only, and the script that reads them. */
export function* pageEnd(
  result: ScanResult,
  data: Readonly<Record<string, Iterable<string>>>,
): Iterable<string> {
  yield `</main>\n${serialise(footer(result))}\n`;
  for (const [id, pieces] of Object.entries(data)) {
    yield startTag(markup('script', { type: 'application/json', id }));
    yield* pieces;
    yield '</script>\n';
  }
  yield `<script>${script}</script>\n</body>\n</html>\n`;
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

/** Says on every page of paper which run it is of, and where to look it up. */
function footer({ run, tool, scope }: ScanResult): Markup {
  return markup(
    'footer',
    {},
    markup(
      'p',
      {},
      `Made by ${tool.name} ${tool.version} from run `,
      markup('code', {}, run.id),
      ', plan ',
      markup('code', {}, scope.planDigest),
      '.',
    ),
  );
}
