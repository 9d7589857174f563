import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decode, readResult, type Trouble } from '../../src/compare/read-result.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { json } from '../../src/report/json.ts';
import { exampleResult, resultOf } from '../report/fixture.ts';
import { hostileNames } from '../report/hostile-names.ts';
import { resultNaming } from '../report/hostile-result.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const decode: Decode = (bytes) => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

function read(text: string): ReturnType<typeof readResult> {
  return readResult(new TextEncoder().encode(text), decode);
}

const written = [...json(exampleResult())].join('');
const document = JSON.parse(written) as Record<string, unknown>;

function resultIn(text: string): ScanResult {
  const got = read(text);
  if (!got.ok) throw new Error(JSON.stringify(got.trouble));
  return got.result;
}

function troubleIn(text: string): Trouble {
  const got = read(text);
  if (got.ok) throw new Error('it was read');
  return got.trouble;
}

describe('a report that is read', () => {
  test.each([
    ['as it was written', written],
    ['on one line', JSON.stringify(document)],
    ['laid out by somebody else', JSON.stringify(document, null, '\t')],
    ['with findings first', JSON.stringify({ findings: document['findings'], ...document })],
    ['with members that are not known', JSON.stringify({ ...document, more: { findings: [[1], {}] } })],
  ])('%s, gives the result', (_what, text) => {
    expect([...json(resultIn(text))].join('')).toBe(written);
  });

  test('gives findings by status, as often as asked', () => {
    const result = resultIn(written);
    for (const statuses of [['fail'], ['error', 'pass'], []] as const) {
      const wanted = [...exampleResult().findings()].filter(({ status }) =>
        statuses.some((one) => one === status),
      );
      expect([...result.findings(statuses)]).toEqual(wanted);
      expect([...result.findings(statuses)]).toEqual(wanted);
    }
  });

  test('may have no findings', () => {
    const empty = [...json(resultOf({}))].join('');
    expect([...resultIn(empty).findings()]).toEqual([]);
    expect([...resultIn(empty.replace('"findings": []', '"findings": [ \n ]')).findings()]).toEqual([]);
  });

  test('keeps names that are meant to do harm as they are', () => {
    const hostile = resultNaming(hostileNames.map(({ text: name }) => name));
    const text = [...json(hostile)].join('');
    expect([...json(resultIn(text))].join('')).toBe(text);
  });

  test('leaves out what it said of a comparison', () => {
    const text = JSON.stringify({ ...document, comparison: { counts: 'none' } });
    expect(Object.keys(resultIn(text))).not.toContain('comparison');
  });
});

const finding = (document['findings'] as readonly Record<string, unknown>[])[0];
const withFindings = (findings: string): string =>
  JSON.stringify({ ...document, findings: [] }).replace('"findings":[]', `"findings":${findings}`);

describe('a file that is no report', () => {
  test.each<[string, string, Trouble]>([
    ['text', 'hello', { kind: 'not-json' }],
    ['a list', '[]', { kind: 'not-a-result', is: undefined }],
    ['another object', '{}', { kind: 'not-a-result', is: undefined }],
    ['a baseline', '{"kind":"trailproof-baseline"}', { kind: 'not-a-result', is: 'baseline' }],
    ['a snapshot', '{"kind":"header"}\n{"kind":"record"}\n', { kind: 'not-a-result', is: 'snapshot' }],
    ['SARIF', '{"version":"2.1.0","runs":[]}', { kind: 'not-a-result', is: 'sarif' }],
    ['a later version', written.replace('"1.0"', '"2.0"'), { kind: 'other-version', version: '2.0' }],
    [
      'a version that is none',
      written.replace('"1.0"', '1'),
      { kind: 'mistake', pointer: '/schemaVersion', what: 'it is not "1.0"' },
    ],
    [
      'a member that is missing',
      JSON.stringify({ ...document, accounts: undefined }),
      { kind: 'mistake', pointer: '', what: 'it has no `accounts`' },
    ],
    [
      'members of a prototype',
      '{"__proto__":{"schemaVersion":"1.0","tool":{}}}',
      { kind: 'not-a-result', is: undefined },
    ],
    [
      'a finding that is wrong',
      withFindings(JSON.stringify([finding, { ...finding, status: 'ok' }])),
      {
        kind: 'mistake',
        pointer: '/findings/1/status',
        what: 'it is none of ["pass","fail","not-applicable","error"]',
      },
    ],
    ['a finding too few', withFindings('[]'), { kind: 'miscounted', status: 'pass', counted: 20, listed: 0 }],
    [
      'two findings without a comma',
      withFindings(`[${JSON.stringify(finding)} ${JSON.stringify(finding)}]`),
      { kind: 'not-json' },
    ],
    ['a comma too many', withFindings(`[${JSON.stringify(finding)},]`), { kind: 'not-json' }],
    ['only a comma', withFindings('[,]'), { kind: 'not-json' }],
    [
      'no list of findings',
      withFindings('{}'),
      { kind: 'mistake', pointer: '/findings', what: 'it is no array' },
    ],
    [
      'findings under a key that is spelled otherwise',
      written.replace('"findings": [', '"f\\u0069ndings": ['),
      { kind: 'miscounted', status: 'pass', counted: 20, listed: 0 },
    ],
    [
      'two lists',
      written.replace('"findings": [', '"findings": [],\n"findings": ['),
      { kind: 'findings-twice' },
    ],
    ['values in values', `{"a":${'['.repeat(201)}`, { kind: 'too-deep' }],
    ['more behind it', `${written}{}`, { kind: 'not-json' }],
  ])('%s', (_what, text, trouble) => {
    expect(troubleIn(text)).toEqual(trouble);
  });

  test('bytes that are no text', () => {
    expect(readResult(new Uint8Array([0x7b, 0xff, 0x7d]), decode)).toEqual({
      ok: false,
      trouble: { kind: 'not-json' },
    });
  });

  test('a report that was cut off anywhere', () => {
    const whole = written.trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (at) => {
        expect(troubleIn(whole.slice(0, at))).toEqual({ kind: 'cut-off' });
      }),
      { numRuns: 300 },
    );
  });

  test('a report of which any character is another one is read or refused, and nothing worse', () => {
    fc.assert(
      fc.property(
        fc.nat(written.length - 1),
        fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '1', '\u0000'),
        (at, character) => {
          const got = read(`${written.slice(0, at)}${character}${written.slice(at + 1)}`);
          if (got.ok) expect([...got.result.findings()].length).toBe([...exampleResult().findings()].length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
