import { expect, test } from 'vitest';
import { decodeListTags, decodeListTagsForResource } from '../../src/answers/json-tags.ts';
import type { CallRecord } from '../../src/model/call.ts';
import { answered, callRecord } from './call-records.ts';

const arn = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/main';

function tagsOf(body: unknown): ReturnType<typeof decodeListTags> {
  const record: CallRecord = callRecord('cloudtrail:ListTags', answered(body));
  return decodeListTags({ ...record, input: { ResourceIdList: [arn] } });
}

test('a trail’s tags are told sorted, those without a value too', () => {
  const TagsList = [{ Key: 'team', Value: 'security' }, { Key: 'critical' }];
  const body = {
    ResourceTagList: [
      { ResourceId: 'another', TagsList: [] },
      { ResourceId: arn, TagsList },
    ],
  };
  expect(tagsOf(body)).toMatchObject({ kind: 'value', value: ['critical=', 'team=security'] });
  expect(tagsOf({ ResourceTagList: [{ ResourceId: arn }] })).toMatchObject({ kind: 'value', value: [] });
});

test.each<[string, unknown]>([
  ['another trail only', { ResourceTagList: [{ ResourceId: 'another', TagsList: [] }] }],
  ['no trail at all', {}],
  ['more to come', { ResourceTagList: [{ ResourceId: arn, TagsList: [] }], NextToken: 'x' }],
  ['a tag without a key', { ResourceTagList: [{ ResourceId: arn, TagsList: [{ Value: 'x' }] }] }],
  ['a tag that is a text', { ResourceTagList: [{ ResourceId: arn, TagsList: ['x'] }] }],
  [
    'a value that is a number',
    { ResourceTagList: [{ ResourceId: arn, TagsList: [{ Key: 'a', Value: 1 }] }] },
  ],
  [
    'a name that only looks like a member',
    { ResourceTagList: [{ ResourceId: arn, TagsList: [{ __proto__: {} }] }] },
  ],
])('%s is not believed', (_, body) => {
  expect(tagsOf(body)).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
});

test('tags of an account come page by page', () => {
  const record = callRecord(
    'organizations:ListTagsForResource',
    answered({ Tags: [{ Key: 'a', Value: 'b' }], NextToken: 'n' }),
  );
  expect(decodeListTagsForResource(record)).toMatchObject({
    kind: 'value',
    value: { items: ['a=b'], nextToken: 'n' },
  });
});
