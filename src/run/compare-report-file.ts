import { resolve } from 'node:path';
import { readResult, type Trouble } from '../compare/read-result.ts';
import { readBytes } from '../io/read-text.ts';
import { UsageError } from '../model/problem.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { shortened, visible } from '../report/text/escape-text.ts';

/** A million findings are about as much. */
const LARGEST_REPORT = 1024 * 1024 * 1024;

/** Reads what `--format json=FILE` wrote. Throws a `UsageError` for a file that is no such report. */
export function readReport(path: string, cwd: string): ScanResult {
  const bytes = readBytes(resolve(cwd, path), 'the JSON report', LARGEST_REPORT);
  if (bytes.length === 0) {
    throw new UsageError(`${path} is empty: no report was written into it`, { next: giveOne });
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new UsageError(`${path} is compressed, as snapshots are: only reports can be compared`, {
      next: evaluateFirst(path),
    });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UsageError(`${path} is text in UTF-16, and reports are in UTF-8`, {
      next: 'Let Trailproof write the file itself, with --format json=FILE.',
    });
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const read = readResult(hasMark ? bytes.subarray(3) : bytes, decoded);
  if (!read.ok) throw refused(path, read.trouble);
  return read.result;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const giveOne = 'Give a file written by `trailproof scan --format json=FILE`.';

function evaluateFirst(path: string): string {
  return `Evaluate a snapshot first: trailproof evaluate ${path} --format json=FILE`;
}

function refused(path: string, trouble: Trouble): UsageError {
  switch (trouble.kind) {
    case 'not-json':
      return new UsageError(`${path} is not JSON`, { next: giveOne });
    case 'cut-off':
      return new UsageError(`${path} is cut off: it ends in the middle of the report`, {
        next: 'Write it again; `trailproof evaluate` does so from a snapshot, without asking AWS.',
      });
    case 'too-deep':
      return new UsageError(`${path} is no report: its values lie deeper in each other than in any`, {
        next: giveOne,
      });
    case 'findings-twice':
      return new UsageError(`${path} is no report: it has two lists of findings`, { next: giveOne });
    case 'not-a-result':
      return notAResult(path, trouble.is);
    case 'other-version':
      return new UsageError(
        `${path} keeps to version ${shown(trouble.version)} of the report, and this Trailproof reads 1.0`,
        { next: 'Update Trailproof, or write the report again with this one.' },
      );
    case 'mistake':
      return new UsageError(`${path} is no whole report: ${placed(trouble.pointer)}${trouble.what}`, {
        next: 'Write it again, and compare it as it was written.',
      });
    case 'miscounted':
      return new UsageError(
        `${path} lists ${trouble.listed} findings with status ${trouble.status} and counts ${trouble.counted}: some were taken out or put in`,
        { next: 'Compare reports as they were written.' },
      );
  }
}

function notAResult(path: string, is: 'snapshot' | 'baseline' | 'sarif' | undefined): UsageError {
  switch (is) {
    case 'snapshot':
      return new UsageError(`${path} is a snapshot: only reports can be compared`, {
        next: evaluateFirst(path),
      });
    case 'baseline':
      return new UsageError(`${path} is a baseline: it does not say what passed`, {
        next: 'Give it with --baseline, or give a JSON report here.',
      });
    case 'sarif':
      return new UsageError(`${path} is SARIF, and a JSON report of Trailproof is wanted`, { next: giveOne });
    case undefined:
      return new UsageError(`${path} is not a JSON report of Trailproof`, { next: giveOne });
  }
}

/** Nothing for the report itself, which has no name. */
function placed(pointer: string): string {
  return pointer === '' ? '' : `at ${shown(pointer)}, `;
}

const LONGEST = 100;

function shown(text: string): string {
  return visible(shortened(text, LONGEST));
}
