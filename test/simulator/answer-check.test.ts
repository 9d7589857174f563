import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/simulator/encode-answer.ts';
import { mistakesInAnswer } from './answer-check.ts';
import { company, shop } from './company.ts';
import { ask, call, home, keyId } from './worlds.ts';

const world = company({ accounts: { [shop]: { roles: { reader: {} } } } });
const requests = {
  trails: call('cloudtrail:DescribeTrails'),
  status: call('cloudtrail:GetTrailStatus', { Name: 'main' }),
  selectors: call('cloudtrail:GetEventSelectors', { TrailName: 'main' }),
  unknownTrail: call('cloudtrail:GetTrailStatus', { Name: 'nobody' }),
  regions: call('account:ListRegions'),
  badPage: call('account:ListRegions', { MaxResults: 99 }),
  key: call('kms:DescribeKey', { KeyId: keyId }),
  caller: call('sts:GetCallerIdentity'),
  head: call('s3:HeadBucket', { Bucket: 'acme-logs' }),
  noBucket: call('s3:HeadBucket', { Bucket: 'nobody' }),
  encryption: call('s3:GetBucketEncryption', { Bucket: 'acme-logs' }),
  location: call('s3:GetBucketLocation', { Bucket: 'acme-logs' }),
  accounts: call('organizations:ListAccounts'),
  badParent: call('organizations:ListAccountsForParent', { ParentId: 'x' }),
  acl: call('s3:GetBucketAcl', { Bucket: 'acme-logs' }),
  noTags: call('s3:GetBucketTagging', { Bucket: 'acme-logs' }),
  buckets: call('s3:ListBuckets'),
  noBlock: call('s3-control:GetPublicAccessBlock', { AccountId: home }),
  role: call('sts:AssumeRole', { RoleArn: `arn:aws:iam::${shop}:role/reader`, RoleSessionName: 'scan' }),
  noLocation: call('s3:GetBucketLocation', { Bucket: 'nobody' }),
};

type Planted = readonly [string, keyof typeof requests, (answer: Answer) => Answer, RegExp];

function replacing(from: string, to: string): (answer: Answer) => Answer {
  return (answer) => {
    if (!answer.body.includes(from)) throw new Error(`nothing to replace in ${answer.body}`);
    return { ...answer, body: answer.body.replace(from, to) };
  };
}

function withHeader(name: string, value: string): (answer: Answer) => Answer {
  return (answer) => ({ ...answer, headers: { ...answer.headers, [name]: value } });
}

const planted: readonly Planted[] = [
  ['a misspelt member', 'trails', replacing('"TrailARN"', '"TrailArn"'), /TrailArn is not a member/],
  [
    'a null member',
    'trails',
    replacing('"HomeRegion":"us-east-1"', '"HomeRegion":null'),
    /HomeRegion is not a string/,
  ],
  [
    'text for a flag',
    'trails',
    replacing('"IsMultiRegionTrail":true', '"IsMultiRegionTrail":"true"'),
    /not a boolean/,
  ],
  [
    'milliseconds for seconds',
    'status',
    replacing('"StartLoggingTime":', '"StartLoggingTime":1000'),
    /not a time in seconds/,
  ],
  [
    'a value that the list of values lacks',
    'selectors',
    replacing('"All"', '"Everything"'),
    /cannot be Everything/,
  ],
  [
    'an undeclared error',
    'unknownTrail',
    replacing('TrailNotFoundException', 'NoSuchTrail'),
    /header and body differ/,
  ],
  ['a missing error header', 'unknownTrail', withHeader('x-amzn-errortype', ''), /header and body differ/],
  ['an unknown region status', 'regions', replacing('ENABLED_BY_DEFAULT', 'ON'), /cannot be ON/],
  ['an error without its message', 'badPage', replacing('"message"', '"msg"'), /no message/],
  ['a missing required member', 'key', replacing(`"KeyId":"${keyId}",`, ''), /KeyId is missing/],
  ['an unknown key state', 'key', replacing('"KeyState":"Enabled"', '"KeyState":"On"'), /cannot be On/],
  ['an unknown element', 'caller', replacing('<Account>', '<AccountId>'), /./],
  [
    'another root',
    'caller',
    (a) => ({ ...a, body: a.body.replaceAll('GetCallerIdentityResponse', 'Answer') }),
    /root is Answer/,
  ],
  [
    'a lost request id',
    'caller',
    (a) => ({ ...a, body: a.body.replaceAll('RequestId', 'Id') }),
    /no RequestId/,
  ],
  ['no request id header', 'trails', (a) => ({ ...a, headers: {} }), /no request id/],
  ['an unknown header', 'head', withHeader('x-amz-region', 'us-east-1'), /x-amz-region is not a member/],
  ['a body after HEAD', 'noBucket', (a) => ({ ...a, body: '<Error/>' }), /HEAD answer has no body/],
  ['an unknown algorithm', 'encryption', replacing('AES256', 'AES512'), /cannot be AES512/],
  [
    'a list without its item name',
    'encryption',
    (a) => ({ ...a, body: a.body.replaceAll('Rule>', 'Rules>') }),
    /./,
  ],
  [
    'another root in XML',
    'location',
    (a) => ({ ...a, body: a.body.replaceAll('LocationConstraint', 'Location') }),
    /root is Location/,
  ],
  [
    'an unknown state of an account',
    'accounts',
    replacing('"State":"CLOSED"', '"State":"GONE"'),
    /cannot be GONE/,
  ],
  ['a misspelt path', 'accounts', replacing('"Paths"', '"Path"'), /Path is not a member/],
  [
    'an undeclared error of Organizations',
    'badParent',
    replacing('InvalidInput', 'Invalid'),
    /header and body/,
  ],
  ['a grantee without its type', 'acl', replacing(' xsi:type="CanonicalUser"', ''), /Type is missing/],
  ['an unknown kind of grantee', 'acl', replacing('"CanonicalUser"', '"User"'), /cannot be User/],
  [
    'another root around an ACL',
    'acl',
    (a) => ({ ...a, body: a.body.replaceAll('Policy', 'List') }),
    /root is/,
  ],
  ['a misspelt absence', 'noTags', replacing('NoSuchTagSet', 'NoTags'), /neither declared nor common/],
  [
    'a time that is none',
    'buckets',
    replacing('<CreationDate>', '<CreationDate>on '),
    /not a time in seconds/,
  ],
  ['a name beside the buckets', 'buckets', replacing('<Buckets>', '<Buckets><Name>a</Name>'), /not a list/],
  [
    'an error that is not wrapped',
    'noBlock',
    (a) => ({ ...a, body: a.body.replaceAll('Error>', 'Err>') }),
    /undefined/,
  ],
  ['a misspelt part of credentials', 'role', replacing('<SessionToken>', '<Token>'), /./],
  [
    'credentials without their end',
    'role',
    (a) => ({ ...a, body: a.body.replace(/<Expiration>.*<.Expiration>/, '') }),
    /Expiration is missing/,
  ],
  [
    'an undeclared S3 error',
    'noLocation',
    (a) => ({ ...a, body: a.body.replaceAll('NoSuchBucket', 'Gone') }),
    /neither declared nor common/,
  ],
];

describe('the check of answers against the service models', () => {
  test.each(planted)('notices %s', (_, name, plant, expected) => {
    const request = requests[name];
    const good = ask(world, request);
    expect(mistakesInAnswer(request, good)).toEqual([]);
    expect(() => {
      const mistakes = mistakesInAnswer(request, plant(good));
      if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    }).toThrow(expected);
  });
});
