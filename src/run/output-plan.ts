import { join, resolve } from 'node:path';
import { closestName } from '../model/closest-name.ts';
import { UsageError } from '../model/problem.ts';
import { type FormatName, formatNames, formats } from '../report/formats.ts';

/** One report and where it goes. */
export interface PlannedOutput {
  readonly format: FormatName;
  readonly target: { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly path: string };
}

/**
 * Works out which report goes where. `NAME=PATH` writes a file (below the output directory, if one is
 * given, unless the path is absolute), `NAME=-` and a bare `NAME` go to standard output; with an output
 * directory a bare `NAME` (other than terminal) is a file in it. With an output directory and no format,
 * JSON, SARIF for GitHub and HTML are written. The terminal report takes standard output when nothing else does.
 */
export function planOutputs(request: {
  readonly formats: readonly string[];
  readonly outputDir: string | undefined;
  readonly cwd: string;
  readonly quiet: boolean;
}): readonly PlannedOutput[] {
  if (request.outputDir === '')
    throw new UsageError('--output-dir names no folder', {
      next: 'Write --output-dir FOLDER; a dot is the folder that you are in.',
    });
  const asked =
    request.formats.length === 0 && request.outputDir !== undefined
      ? ['json', 'sarif-github', 'html']
      : request.formats;
  const planned = asked.map((text) => plan(text, request.outputDir, request.cwd));
  const toStdout = planned.filter((output) => output.target.kind === 'stdout');
  if (toStdout.length > 1) {
    throw new UsageError(
      `--format sends ${toStdout.map((output) => output.format).join(' and ')} to standard output at once`,
      { next: `Give all but one a file: --format ${toStdout[0]?.format}=FILE.` },
    );
  }
  refuseSameFile(planned);
  if (toStdout.length > 0 || request.quiet) return planned;
  return [...planned, { format: 'terminal', target: { kind: 'stdout' } }];
}

/** Written to by another name, it would get the terminal report as well. */
const standardOutput: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

function plan(text: string, outputDir: string | undefined, cwd: string): PlannedOutput {
  const at = text.indexOf('=');
  const format = formatNamed(at === -1 ? text : text.slice(0, at));
  const path = at === -1 ? undefined : text.slice(at + 1);
  if (path === '')
    throw new UsageError(`--format ${text} names no file`, {
      next: `Write ${format}=FILE, or ${format}=- for standard output.`,
    });
  if (path?.endsWith('/') === true)
    throw new UsageError(`--format ${text} names a folder`, {
      next: `Write ${format}=${path}${formats[format].fileName}, or --output-dir ${path} and ${format} alone.`,
    });
  const base = outputDir === undefined ? cwd : resolve(cwd, outputDir);
  if (path !== undefined && standardOutput.includes(path)) return { format, target: { kind: 'stdout' } };
  if (path !== undefined) return { format, target: { kind: 'file', path: resolve(base, path) } };
  if (outputDir === undefined || format === 'terminal') return { format, target: { kind: 'stdout' } };
  return { format, target: { kind: 'file', path: join(base, formats[format].fileName) } };
}

function formatNamed(name: string): FormatName {
  const found = formatNames.find((known) => known === name);
  if (found !== undefined) return found;
  const close = closestName(name, formatNames);
  throw new UsageError(`--format ${name} is not a format`, {
    next: `${close === undefined ? '' : `Did you mean ${close}? `}Formats: ${formatNames.join(', ')}.`,
  });
}

function refuseSameFile(planned: readonly PlannedOutput[]): void {
  const seen = new Map<string, FormatName>();
  for (const output of planned) {
    if (output.target.kind !== 'file') continue;
    const before = seen.get(output.target.path);
    if (before !== undefined) {
      throw new UsageError(
        `--format sends ${before} and ${output.format} to the same file ${output.target.path}`,
        {
          next: 'Give each report a file of its own.',
        },
      );
    }
    seen.set(output.target.path, output.format);
  }
}
