import { describe, expect, it } from 'vitest';
import { decodeListBuckets } from '../../src/answers/list-buckets.ts';
import { answered, callRecord } from './call-records.ts';

const decode = (body: string) => decodeListBuckets(callRecord('s3:ListBuckets', answered(body)));
const bucket = (name: string, region = '<BucketRegion>eu-west-1</BucketRegion>') =>
  `<Bucket><Name>${name}</Name><CreationDate>2026-01-01T00:00:00.000Z</CreationDate>${region}</Bucket>`;
const list = (inner: string, more = '') =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
  `<Owner><ID>x</ID></Owner><Buckets>${inner}</Buckets>${more}</ListAllMyBucketsResult>`;
const malformed = { kind: 'fault', fault: { kind: 'malformed' } };

describe('decodeListBuckets', () => {
  it.each([
    ['no bucket', list(''), []],
    ['no bucket, written short', list('').replace('<Buckets></Buckets>', '<Buckets/>'), []],
    ['one', list(bucket('one')), ['one']],
    ['two', list(bucket('one') + bucket('Old_Name')), ['one', 'Old_Name']],
  ])('reads %s', (_, body, names) => {
    const answer = decode(body);
    if (answer.kind !== 'value') throw new Error('expected a value');
    expect(answer.value).toMatchObject({ faults: [] });
    expect(answer.value.nextToken).toBeUndefined();
    expect(answer.value.items.map(({ name }) => name)).toEqual(names);
    for (const { region } of answer.value.items) expect(region).toMatchObject({ value: 'eu-west-1' });
  });

  it('gives the token of the next page, and only one text is one', () => {
    const token = '<ContinuationToken>a+/=</ContinuationToken>';
    expect(decode(list('', token))).toMatchObject({ value: { items: [], nextToken: 'a+/=' } });
    expect(decode(list('', token + token))).toMatchObject({ value: { faults: [{ kind: 'malformed' }] } });
  });

  it.each([
    ['is missing', ''],
    ['is a host name', '<BucketRegion>evil.example</BucketRegion>'],
    ['is there twice', '<BucketRegion>eu-west-1</BucketRegion><BucketRegion>eu-west-2</BucketRegion>'],
  ])('a region that %s hides only itself', (_, region) => {
    expect(decode(list(bucket('one', region)))).toMatchObject({
      value: { items: [{ name: 'one', region: { known: false } }], faults: [] },
    });
  });

  it.each([
    ['a path', bucket('../../x')],
    ['an element', bucket('<b>x</b>')],
    ['nothing', bucket('')],
    ['too much', bucket('x'.repeat(300))],
    ['a text for the bucket', '<Bucket>one</Bucket>'],
  ])('%s for a name leaves a fault', (_, entry) => {
    expect(decode(list(entry + bucket('one')))).toMatchObject({
      value: { items: [{ name: 'one' }], faults: [{ kind: 'malformed' }] },
    });
  });

  it('a full page is larger than other answers may be, and still read', () => {
    const names = Array.from({ length: 1000 }, (_, n) => `${'long-name-'.repeat(5)}${n}`);
    const padding = `<BucketArn>${'x'.repeat(200)}</BucketArn>`;
    const page = list(names.map((name) => bucket(name).replace('</Bucket>', `${padding}</Bucket>`)).join(''));
    expect(page.length).toBeGreaterThan(256 * 1024);
    const answer = decode(page);
    expect(answer.kind === 'value' ? answer.value.items : []).toHaveLength(1000);
  });

  it.each([
    ['another answer', '<html/>'],
    ['no list', '<ListAllMyBucketsResult><Owner/></ListAllMyBucketsResult>'],
    ['a cut-off answer', list(bucket('one')).slice(0, -30)],
    ['JSON', '{}'],
    ['too many', list(bucket('one').repeat(10_001))],
    ['too much', list(' '.repeat(8 * 1024 * 1024))],
  ])('%s is malformed', (_, body) => {
    expect(decode(body)).toMatchObject(malformed);
  });
});
