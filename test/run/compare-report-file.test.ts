import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { json } from '../../src/report/json.ts';
import { readReport } from '../../src/run/compare-report-file.ts';
import { exampleResult } from '../report/fixture.ts';

const written = [...json(exampleResult())].join('');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailproof-reports-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function reading(content: string | Uint8Array): string {
  writeFileSync(join(folder, 'old.json'), content);
  try {
    readReport('old.json', folder);
    return '';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.message}\n${error.next ?? ''}`;
  }
}

test.each<[string, string | Uint8Array, string]>([
  ['a report', written, ''],
  ['one with a byte order mark', `\u{feff}${written}`, ''],
  ['nothing', '', 'old.json is empty'],
  ['a snapshot', gzipSync('{"kind":"header"}\n'), 'trailproof evaluate old.json --format json=FILE'],
  [
    'a snapshot that is not compressed',
    '{"kind":"header"}\n{}\n',
    'trailproof evaluate old.json --format json=FILE',
  ],
  ['a baseline', '{"kind":"trailproof-baseline"}', 'Give it with --baseline'],
  ['SARIF', '{"version":"2.1.0","runs":[]}', 'old.json is SARIF'],
  ['text', '<!doctype html>', 'old.json is not JSON'],
  ['a page with a script', '<!doctype html><script>function f() { return [', 'old.json is not JSON'],
  ['a page with a quotation', '<a href="', 'old.json is not JSON'],
  ['UTF-16', Buffer.from(`\u{feff}${written}`, 'utf16le'), 'old.json is text in UTF-16'],
  ['half a report', written.slice(0, 5000), 'old.json is cut off'],
  ['a report of a later version', written.replace('"1.0"', '"2.0"'), 'Update Trailproof'],
  [
    'a report with a finding taken out',
    written.replace(/^ {4}\{"fingerprint".*\n/mu, ''),
    'lists 19 findings with status pass and counts 20',
  ],
  [
    'a report that is wrong inside',
    written.replace('"complete": false', '"complete": 1'),
    'old.json is no whole report: at /complete, it is no boolean',
  ],
  [
    'a report without its run',
    written.replace('"run"', '"ran"'),
    'old.json is no whole report: it has no `run`',
  ],
])('%s', (_what, content, expected) => {
  expect(reading(content)).toContain(expected);
  if (expected === '') expect(reading(content)).toBe('');
});

test('a file that is not there', () => {
  expect(() => readReport('gone.json', folder)).toThrow(
    /Cannot read the JSON report .*gone\.json: there is no such file/u,
  );
});
