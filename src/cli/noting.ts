import { visible } from '../report/text/escape-text.ts';
import type { Context } from './context.ts';

/** Tells lines about the run on standard error, unless nobody wants any. They may quote files that others wrote. */
export function noting({ stderr }: Pick<Context, 'stderr'>, quiet = false): (line: string) => void {
  return (line) => {
    if (!quiet) stderr.write(`${visible(line)}\n`);
  };
}
