import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, severities } from '../../../../src/model/scan-result.ts';
import { decodeFinding } from '../../../../src/report/html/data/decode-findings.ts';
import { createFindingsTable } from '../../../../src/report/html/data/encode-findings.ts';
import { findingView } from '../../../../src/report/html/data/finding-view.ts';
import { subjectKinds } from '../../../../src/report/html/data/findings-data.ts';
import { findingsJson, readFindings } from '../../../../src/report/html/data/script-json.ts';
import { fromShape, toShape } from '../../../../src/report/html/data/shape.ts';
import { statuses } from '../../../../src/report/html/words.ts';
import { visible } from '../../../../src/report/text/escape-text.ts';
import { hostileName } from '../../fixture-findings.ts';
import { findingOf, trailSubject } from '../../fixture-subjects.ts';

const words = fc.string({
  unit: fc.constantFrom('a', 'eu-west-1', ' ', '\u0001', '\n', '\u202e', '</script>', '😀'),
});
const subject = fc.record({ account: words, region: words, name: words, id: words });
const inert = words.map(visible);
const named = fc.record({ account: inert, region: inert, name: inert, id: inert });

const finding: fc.Arbitrary<Finding> = fc
  .record({
    subject,
    kind: fc.constantFrom(...subjectKinds),
    status: fc.constantFrom(...statuses),
    severity: fc.constantFrom(...severities),
    message: words,
    witness: fc.option(words, { nil: undefined }),
    that: words,
    observed: fc.dictionary(words, words, { maxKeys: 3 }),
    evidence: fc.array(fc.subarray(['e1', 'e2', 'e3']), { maxLength: 3 }),
    waiver: fc.option(fc.record({ id: words, reason: words, owner: words, created: words, expires: words }), {
      nil: undefined,
    }),
    faults: fc.subarray(['f1', 'f2', 'f3', 'unheard-of']),
  })
  .map(({ subject: { id, ...named }, kind, that, observed, witness, evidence, waiver, ...rest }) => ({
    fingerprint: 'v1:0',
    policy: 'p',
    subject: { kind, id, arn: id, partition: 'aws', ...named },
    facts: evidence.map((ids) => ({ result: 'fail' as const, that, observed, evidence: ids })),
    ...(witness === undefined ? {} : { witness }),
    ...(waiver === undefined ? {} : { waiver }),
    ...rest,
  }));

const causeOf = new Map([
  ['f1', 0],
  ['f2', 0],
  ['f3', 1],
]);

test('what comes out of the columns, by way of the file, is what went in', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const { add, data } = createFindingsTable({ policies: [], accounts: [] });
      const views = findings.map((each) => findingView(each, causeOf));
      for (const view of views) add(0, view);
      const read = readFindings([...findingsJson(data)].join(''));
      expect(views.map((_, place) => decodeFinding(read, place))).toEqual(views);
    }),
  );
});

test('a shape gives its text back, whatever the names are', () => {
  fc.assert(
    fc.property(inert, named, (text, names) => {
      const of = { kind: 'trail', ...names } as const;
      expect(fromShape(toShape(text, of), of)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('a name inside a longer word is no name', () => {
  const of = { kind: 'trail', account: '1', region: 'eu-west-1', name: 'a', id: '' } as const;
  expect(toShape('trail a says that a-b, ba and a are no part of eu-west-1', of)).toBe(
    'trail \u0002 says that a-b, ba and \u0002 are no part of \u0004',
  );
});

test('texts that differ in names only are kept once', () => {
  const { add, data } = createFindingsTable({ policies: [], accounts: [] });
  for (const name of ['main', 'spare']) {
    const { arn = '', ...rest } = trailSubject(name, 'eu-west-1');
    const message = `${name} (${arn}) does not log in eu-west-1`;
    add(0, findingView(findingOf('p', { ...rest, arn }, { message }), causeOf));
  }
  expect(data.messages[0]).toBe(data.messages[1]);
  expect(data.ids[0]).toBe(data.ids[1]);
  expect(decodeFinding(data, 1).message).toBe(
    'spare (arn:aws:cloudtrail:eu-west-1:111122223333:trail/spare) does not log in eu-west-1',
  );
});

test('nothing in the data could end its element, and nothing in it is active', () => {
  const { add, data } = createFindingsTable({ policies: [], accounts: [] });
  const name = `</script><!--<script>&amp;\u2028\u2029${hostileName}`;
  add(0, findingView(findingOf('p', trailSubject(name, 'eu-west-1'), { message: name }), causeOf));
  expect([...findingsJson(data)].join('')).not.toMatch(/[<>&\u2028\u2029\u202e\u001b]/);
});

test('very long names and values are cut, and the cut shows', () => {
  const long = 'x'.repeat(10_000);
  const changes = {
    message: long,
    facts: [{ result: 'fail' as const, that: 't', observed: { long }, evidence: [] }],
  };
  const view = findingView(findingOf('p', trailSubject(long, 'eu-west-1'), changes), causeOf);
  for (const text of [view.message, view.subject.name, view.subject.id, ...(view.facts[0]?.observed ?? [])]) {
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text).toMatch(/…$/);
  }
});

test('a witness that the message names is not told twice', () => {
  const told = { message: 'nobody records kms:Decrypt', witness: 'kms:Decrypt' };
  expect(findingView(findingOf('p', trailSubject('t', 'eu-west-1'), told), causeOf).witness).toBe('');
});

test('what was read names its answers, and says where there are more', () => {
  const evidence = Array.from({ length: 60 }, (_, index) => `e${index}`);
  const facts = [{ result: 'pass' as const, that: 't', observed: {}, evidence }];
  const [fact] = findingView(findingOf('p', trailSubject('t', 'eu-west-1'), { facts }), causeOf).facts;
  expect(fact?.evidence).toEqual([...evidence.slice(0, 50), 'and 10 more']);
});

test('findings that were read from the same answers share the list of them', () => {
  const { add, data } = createFindingsTable({ policies: [], accounts: [] });
  const facts = [{ result: 'pass' as const, that: 't', observed: {}, evidence: ['e1', 'e2'] }];
  for (const name of ['main', 'spare']) {
    add(0, findingView(findingOf('p', trailSubject(name, 'eu-west-1'), { facts }), causeOf));
  }
  expect(data.evidenceOf[0]).toBe(data.evidenceOf[1]);
  expect(data.evidenceRuns).toHaveLength(4);
});
