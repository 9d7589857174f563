import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const styles = join(root, 'src/report/html/style');
/** In the order of the cascade: what narrow screens and paper change comes last. */
const sheets = [
  'page',
  'controls',
  'summary',
  'tables',
  'map',
  'views',
  'findings',
  'explorer',
  'findings-table',
  'finding-detail',
  'media',
] as const;
const target = 'src/report/html/generated/client.ts';

/**
 * Path under the project root -> text of the module with the script and the style of the HTML report, and
 * their hashes for its content security policy: the report is made without cryptography.
 */
export async function generateHtmlClient(): Promise<ReadonlyMap<string, string>> {
  const script = await bundle();
  const style = sheets.map((name) => compact(readFileSync(join(styles, `${name}.css`), 'utf8'))).join('\n');
  // Either would end the element that holds it.
  if (/<\/script|<!--/iu.test(script) || /<\//u.test(style)) throw new Error('an end tag in script or style');
  const text = [
    '// made by tools/generate-html-client.ts from src/report/html/client and src/report/html/style',
    `export const script: string = ${JSON.stringify(script)};`,
    `export const scriptHash: string = '${hash(script)}';`,
    `export const style: string = ${JSON.stringify(style)};`,
    `export const styleHash: string = '${hash(style)}';`,
    '',
  ];
  return new Map([[target, text.join('\n')]]);
}

async function bundle(): Promise<string> {
  const made = await rolldown({ cwd: root, input: 'src/report/html/client/main.ts', platform: 'browser' });
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error('the script of the HTML report is more than one file');
  // The minifier writes tabs in texts as they are, and has none elsewhere: nothing in the file may be invisible.
  return chunk.code.trim().replaceAll('\t', '\\t');
}

/** Comments and indentation are for those who write. */
function compact(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (import.meta.main) {
  mkdirSync(join(root, dirname(target)), { recursive: true });
  for (const [path, text] of await generateHtmlClient()) writeFileSync(join(root, path), text);
}
