import type { PageOptions } from '../report/text/page.ts';
import type { Context } from './context.ts';

export type ColourChoice = 'auto' | 'always' | 'never';

/** How text on standard output is laid out: colours by choice, then NO_COLOR and FORCE_COLOR, then by terminal. */
export function pageOptions(choice: ColourChoice, { env, stdout }: Context): PageOptions {
  const width = stdout.columns ?? Number(env['COLUMNS'] ?? 100);
  return {
    colour: wantsColour(choice, env, stdout.isTTY),
    width: Number.isFinite(width) && width > 0 ? width : 100,
    unicode: speaksUnicode(env),
  };
}

function wantsColour(choice: ColourChoice, env: Context['env'], isTTY: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return isTTY && env['TERM'] !== 'dumb';
}

/** The POSIX locale knows ASCII only; a locale that is not set at all is no reason to be poorer. */
function speaksUnicode(env: Context['env']): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined || (locale !== 'C' && locale !== 'POSIX');
}
