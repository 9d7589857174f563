import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { decodeBucketAcl } from '../../src/answers/bucket-acl.ts';
import { decodeBucketOwnership } from '../../src/answers/bucket-ownership.ts';
import { decodeBucketPolicy, decodeBucketPolicyStatus } from '../../src/answers/bucket-policy.ts';
import { decodeBucketTagging } from '../../src/answers/bucket-tagging.ts';
import { decodeBucketVersioning } from '../../src/answers/bucket-versioning.ts';
import { decodePublicAccessBlock } from '../../src/answers/public-access-block.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { absent, answered, callRecord } from './call-records.ts';

/** What an answer comes to: its value, `absent`, or the kind of its fault. */
function told<T>(decode: (record: CallRecord) => Answer<T>, body: string): unknown {
  const answer = decode(callRecord('s3:GetBucketX', answered(body)));
  return answer.kind === 'value' ? answer.value : answer.kind === 'fault' ? answer.fault.kind : 'absent';
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

test.each([
  decodeBucketAcl,
  decodeBucketOwnership,
  decodeBucketPolicy,
  decodeBucketPolicyStatus,
  decodeBucketTagging,
  decodeBucketVersioning,
  decodePublicAccessBlock,
])('%o hands documented absence on, and takes no cut-off, empty or strange answer', (decode) => {
  expect(decode(callRecord('s3:GetBucketX', absent))).toMatchObject({ kind: 'absent' });
  for (const body of ['', '<', '<a/>', `${declaration}<a>`, '[]', 'null', '<!DOCTYPE a><a/>']) {
    expect(told<unknown>(decode, body), body).toBe('malformed');
  }
});

describe('decodeBucketPolicy', () => {
  test('keeps the text as S3 gives it', () => {
    const text = '{ "Version":"2012-10-17",\n "Statement":[] }';
    expect(told(decodeBucketPolicy, text)).toBe(text);
  });

  test.each([
    ['20 KB and its escapes', 40_000, true],
    ['more than any policy', 70_000, false],
  ])('%s', (_, size, whole) => {
    const text = JSON.stringify({ Id: 'x'.repeat(size) });
    expect(told(decodeBucketPolicy, text)).toBe(whole ? text : 'malformed');
  });
});

test.each([
  ['<IsPublic>true</IsPublic>', true],
  ['<IsPublic>FALSE</IsPublic>', false],
  ['<IsPublic>yes</IsPublic>', 'malformed'],
  ['<IsPublic>true</IsPublic><IsPublic>false</IsPublic>', 'malformed'],
  ['', 'malformed'],
])('policy status %s is %s', (inner, value) => {
  const body = `${declaration}<PolicyStatus ${space}>${inner}</PolicyStatus>`;
  expect(told(decodeBucketPolicyStatus, body)).toBe(value);
});

describe('decodePublicAccessBlock', () => {
  const all = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
  const block = (values: Readonly<Record<string, string>>): unknown => {
    const settings = all.flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [`<${name}>${value}</${name}>`];
    });
    const root = 'PublicAccessBlockConfiguration';
    return told(decodePublicAccessBlock, `${declaration}<${root} ${space}>${settings.join('')}</${root}>`);
  };

  test('reads four settings', () => {
    const values = { BlockPublicAcls: 'true', IgnorePublicAcls: 'false', BlockPublicPolicy: 'true' };
    expect(block({ ...values, RestrictPublicBuckets: 'TRUE' })).toMatchObject({
      blockPublicAcls: { value: true },
      ignorePublicAcls: { value: false },
      blockPublicPolicy: { value: true },
      restrictPublicBuckets: { value: true },
    });
  });

  test('one that is missing or damaged is unknown, alone', () => {
    const values = { BlockPublicAcls: 'true', BlockPublicPolicy: 'maybe', RestrictPublicBuckets: 'false' };
    expect(block(values)).toMatchObject({
      blockPublicAcls: { known: true },
      ignorePublicAcls: { known: false },
      blockPublicPolicy: { known: false },
      restrictPublicBuckets: { value: false },
    });
  });
});

describe('decodeBucketAcl', () => {
  const owner = '<Grant><Grantee><ID>abc</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant>';
  const group = (uri: string, permission: string): string =>
    `<Grant><Grantee xmlns:xsi="x" xsi:type="Group"><URI>${uri}</URI></Grantee><Permission>${permission}</Permission></Grant>`;
  const everybody = 'http://acs.amazonaws.com/groups/global/AllUsers';
  const anybody = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
  const acl = (grants: string): unknown =>
    told(
      decodeBucketAcl,
      `${declaration}<AccessControlPolicy ${space}><Owner><ID>abc</ID></Owner><AccessControlList>${grants}</AccessControlList></AccessControlPolicy>`,
    );

  test.each([
    ['no grant', '', []],
    ["one grant, the owner's", owner, []],
    ['log delivery', owner + group('http://acs.amazonaws.com/groups/s3/LogDelivery', 'WRITE'), []],
    ['one grant, to everybody', group(everybody, 'READ'), [{ group: 'AllUsers', permission: 'READ' }]],
    [
      'several grants',
      owner + group(everybody, 'READ_ACP') + group(anybody, 'WRITE'),
      [
        { group: 'AllUsers', permission: 'READ_ACP' },
        { group: 'AuthenticatedUsers', permission: 'WRITE' },
      ],
    ],
    ['a grantee without a name', owner + group('', 'READ'), 'malformed'],
    ['a grant without grantee', `${owner}<Grant><Permission>READ</Permission></Grant>`, 'malformed'],
    ['a permission that is none', owner + group(everybody, '<b/>'), 'malformed'],
    ['two grantees in one grant', owner.replace('<Grantee>', '<Grantee/><Grantee>'), 'malformed'],
    ['more grants than there can be', owner.repeat(1001), 'malformed'],
  ])('%s', (_, grants, value) => {
    expect(acl(grants)).toEqual(value);
  });
});

test.each([
  ['<Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule>', 'BucketOwnerEnforced'],
  ['<Rule><ObjectOwnership>a b</ObjectOwnership></Rule>', 'malformed'],
  ['<Rule><ObjectOwnership>A</ObjectOwnership></Rule>'.repeat(2), 'malformed'],
])('ownership %s is %s', (rule, value) => {
  const body = `${declaration}<OwnershipControls ${space}>${rule}</OwnershipControls>`;
  expect(told(decodeBucketOwnership, body)).toBe(value);
});

describe('decodeBucketVersioning', () => {
  const versioning = (inner: string): unknown =>
    told(
      decodeBucketVersioning,
      `${declaration}<VersioningConfiguration ${space}>${inner}</VersioningConfiguration>`,
    );

  test.each([
    ['', '', false],
    ['<Status>Enabled</Status>', 'Enabled', false],
    ['<Status>Suspended</Status><MfaDelete>Disabled</MfaDelete>', 'Suspended', false],
    ['<Status>Enabled</Status><MfaDelete>Enabled</MfaDelete>', 'Enabled', true],
  ])('%s: status %s, MFA delete %s', (inner, status, mfaDelete) => {
    expect(versioning(inner)).toMatchObject({ status: { value: status }, mfaDelete: { value: mfaDelete } });
  });

  test('a word that S3 does not document hides itself alone', () => {
    expect(versioning('<Status>Enabled</Status><MfaDelete>Maybe</MfaDelete>')).toMatchObject({
      status: { known: true },
      mfaDelete: { known: false, faults: [{ kind: 'malformed' }] },
    });
  });

  test('an element without anything inside is an answer', () => {
    const body = `${declaration}<VersioningConfiguration ${space}/>`;
    expect(told(decodeBucketVersioning, body)).toMatchObject({ status: { value: '' } });
  });

  test('an emulator may name it after the operation, and nobody after anything else', () => {
    const inner = '<Status>Enabled</Status>';
    const named = (name: string): unknown =>
      told(decodeBucketVersioning, `${declaration}<${name} ${space}>${inner}</${name}>`);
    expect(named('GetBucketVersioningResponse')).toMatchObject({ status: { value: 'Enabled' } });
    expect(named('GetBucketLoggingResponse')).toBe('malformed');
    expect(named('Error')).toBe('malformed');
  });
});

describe('decodeBucketTagging', () => {
  const tag = (key: string, value: string): string => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`;
  const tagging = (tags: string): unknown =>
    told(decodeBucketTagging, `${declaration}<Tagging ${space}><TagSet>${tags}</TagSet></Tagging>`);

  test.each([
    ['none', '', []],
    ['one', tag('team', 'a'), ['team=a']],
    ['several, sorted', tag('team', 'a') + tag('critical', 'yes'), ['critical=yes', 'team=a']],
    ['an empty value', tag('team', ''), ['team=']],
    ['escapes', tag('a&amp;b', '&lt;&#39;&#x27;&amp;lt;'), ["a&b=<''&lt;"]],
    ['reserved names', tag('__proto__', 'constructor'), ['__proto__=constructor']],
    ['an empty key', tag('', 'a'), 'malformed'],
    ['no value', '<Tag><Key>a</Key></Tag>', 'malformed'],
    ['an element for a value', tag('a', '<b/>'), 'malformed'],
    ['a key beyond all sense', tag('a'.repeat(2000), 'b'), 'malformed'],
  ])('%s', (_, tags, value) => {
    expect(tagging(tags)).toEqual(value);
  });
});
