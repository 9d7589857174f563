import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../src/redact/pseudonyms.ts';
import { redactBody } from '../../src/redact/redact-body.ts';
import { redactText } from '../../src/redact/redact-text.ts';

const stand = pseudonyms((text) => createHmac('sha256', 'key').update(text).digest('hex'));
const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/);

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

describe('a name', () => {
  it('begins like another as far as it did before, and no letter stays', () => {
    fc.assert(
      fc.property(names, names, fc.nat(), (first, other, at) => {
        const second = first.slice(0, at % (first.length + 1)) + other;
        const [a, b] = [stand.name(first), stand.name(second)];
        expect(common(a, b)).toBe(common(first, second));
        expect(a).toHaveLength(first.length);
        for (const [index, letter] of [...first].entries()) {
          expect(a[index] === letter).toBe(/[._-]/.test(letter));
        }
      }),
    );
  });
});

const account = stand.account('111122223333');
const org = `o-${stand.name('hf3k9wq2ab')}`;
const name = stand.name;

describe('text of any kind', () => {
  it.each([
    ['an account', 'in 111122223333.', `in ${account}.`],
    ['a time', '1726148888.496 and 2026-11-21T13:48:08.677Z', '1726148888.496 and 2026-11-21T13:48:08.677Z'],
    [
      'a trail',
      'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
      `arn:aws:cloudtrail:us-east-1:${account}:trail/${name('main')}`,
    ],
    ['the root of an account', 'arn:aws:iam::111122223333:root', `arn:aws:iam::${account}:root`],
    [
      'a path of logs',
      'arn:aws:s3:::acme-logs/p/AWSLogs/o-hf3k9wq2ab/111122223333/*',
      `arn:aws:s3:::${name('acme-logs')}/${name('p')}/AWSLogs/${org}/${account}/*`,
    ],
    [
      'a bucket with an account in its name',
      'arn:aws:s3:::logs-111122223333',
      `arn:aws:s3:::${name('logs-111122223333')}`,
    ],
    ['everything of a kind', 'arn:aws:s3:::*', 'arn:aws:s3:::*'],
    ['a service', 'cloudtrail.amazonaws.com', 'cloudtrail.amazonaws.com'],
    ['units', 'o-hf3k9wq2ab/r-hf01/', `${org}/r-${name('hf01')}/`],
  ])('%s', (_name, text, expected) => {
    expect(redactText(text, stand)).toBe(expected);
  });

  it('takes no longer than the text is long', () => {
    const started = performance.now();
    for (const text of ['a', 'a.', 'arn:', '<a>', '0', 'a@', '{"a":'])
      redactBody(text.repeat(200_000), stand);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('answers', () => {
  it.each([
    ['a name', '{"Name":"Security Ops"}', `{"Name":"${name('Security Ops')}"}`],
    ['a key by alias', '{"KeyId":"alias/logs"}', `{"KeyId":"alias/${name('logs')}"}`],
    ['a key of AWS', '{"KeyId":"alias/aws/s3"}', `{"KeyId":"alias/aws/${name('s3')}"}`],
    ['a token', '{"NextToken":"111122223333"}', `{"NextToken":"${stand.opaque('111122223333')}"}`],
    [
      'an event',
      '{"Field":"eventName","Equals":["PutObject"]}',
      '{"Field":"eventName","Equals":["PutObject"]}',
    ],
    [
      'a policy in a text',
      JSON.stringify({ Policy: '{"Sid":"Ours"}' }),
      JSON.stringify({ Policy: `{"Sid":"${name('Ours')}"}` }),
    ],
    [
      'XML',
      '<Bucket><Name>acme</Name><N>1</N></Bucket>',
      `<Bucket><Name>${name('acme')}</Name><N>1</N></Bucket>`,
    ],
    ['damaged JSON', '{"Account":"111122223333', `{"Account":"${account}`],
  ])('%s', (_name, body, expected) => {
    expect(redactBody(body, stand)).toBe(expected);
  });
});
