import { describe, expect, it } from 'vitest';
import type { AdvancedSelector } from '../../src/model/selector.ts';
import { normalizeSelectors } from '../../src/selectors/normalize-selectors.ts';
import type { SelectorOwner } from '../../src/selectors/refused-selector.ts';
import { selects } from '../../src/selectors/selects.ts';

type Filters = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const management: Filters = { eventCategory: { Equals: ['Management'] } };
const data: Filters = { eventCategory: { Equals: ['Data'] } };
const objects: Filters = { ...data, 'resources.type': { Equals: ['AWS::S3::Object'] } };
const network: Filters = { eventCategory: { Equals: ['NetworkActivity'] } };
const kms: Filters = { ...network, eventSource: { Equals: ['kms.amazonaws.com'] } };

function normalized(filters: Filters, owner?: SelectorOwner): ReturnType<typeof normalizeSelectors> {
  const fieldSelectors = Object.entries(filters).map(([field, operators]) => ({ field, operators }));
  const selectors: readonly AdvancedSelector[] = [{ fieldSelectors }];
  return normalizeSelectors({ language: 'advanced', selectors }, owner);
}

// https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
describe('a selector that AWS would refuse records nothing for sure', () => {
  it.each<[string, Filters]>([
    ['compares eventCategory with NotEquals', { eventCategory: { NotEquals: ['Data'] } }],
    ['compares readOnly with NotEquals', { ...management, readOnly: { NotEquals: ['true'] } }],
    ['compares readOnly with StartsWith', { ...objects, readOnly: { StartsWith: ['t'] } }],
    ['compares resources.type with StartsWith', { ...data, 'resources.type': { StartsWith: ['AWS::S3'] } }],
    [
      'names more than one resources.type',
      { ...data, 'resources.type': { Equals: ['AWS::S3::Object', 'AWS::Lambda::Function'] } },
    ],
    ['compares errorCode with NotEquals', { ...kms, errorCode: { NotEquals: ['VpceAccessDenied'] } }],
    ['compares eventSource with StartsWith', { ...network, eventSource: { StartsWith: ['kms.'] } }],
    [
      'compares sessionCredentialFromConsole with EndsWith',
      { ...objects, sessionCredentialFromConsole: { EndsWith: ['true'] } },
    ],
    [
      'compares sessionCredentialFromConsole with "false"',
      { ...objects, sessionCredentialFromConsole: { NotEquals: ['false'] } },
    ],
    ['names no resources.type, which AWS requires for Data', data],
    ['names no eventSource, which AWS requires for NetworkActivity', network],
    [
      'filters on eventName, which AWS refuses for Management',
      { ...management, eventName: { Equals: ['A'] } },
    ],
    [
      'filters on resources.ARN, which AWS refuses for Management events of trails',
      { ...management, 'resources.ARN': { StartsWith: ['arn:'] } },
    ],
    ['filters on errorCode, which AWS refuses for Data', { ...objects, errorCode: { Equals: ['X'] } }],
    [
      'filters on vpcEndpointId, which AWS refuses for Data',
      { ...objects, vpcEndpointId: { Equals: ['v'] } },
    ],
    [
      'filters on readOnly, which AWS refuses for NetworkActivity',
      { ...kms, readOnly: { Equals: ['true'] } },
    ],
  ])('%s', (doubt, filters) => {
    const { certain, possible, doubts } = normalized(filters);
    expect(certain).toEqual([]);
    expect(possible).toHaveLength(1);
    expect(doubts).toEqual([expect.stringContaining(`Selector 1 ${doubt}`)]);
  });

  it('may record whatever its other filters leave', () => {
    const set = normalized({ ...objects, readOnly: { NotEquals: ['true'] } });
    const resources = [{ type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::b/o' }];
    const fields = { eventCategory: 'Data', readOnly: 'true' };
    expect(selects(set, { fields, resources })).toBe('unknown');
    expect(selects(set, { fields: { ...fields, eventCategory: 'Management' }, resources })).toBe('no');
  });
});

describe('what AWS takes is no doubt', () => {
  const many = Array.from({ length: 501 }, (_, index) => `arn:aws:s3:::b/${index}`);

  it.each<[string, Filters, SelectorOwner]>([
    [
      'management events without KMS',
      { ...management, eventSource: { NotEquals: ['kms.amazonaws.com'] } },
      'trail',
    ],
    [
      'every filter on data events',
      {
        ...objects,
        readOnly: { Equals: ['false'] },
        eventName: { NotStartsWith: ['Get'] },
        eventSource: { Equals: ['s3.amazonaws.com'] },
        eventType: { NotEquals: ['AwsServiceEvent'] },
        'resources.ARN': { EndsWith: ['.log'] },
        sessionCredentialFromConsole: { NotEquals: ['true'] },
        'userIdentity.arn': { NotEndsWith: ['/robot'] },
      },
      'trail',
    ],
    [
      'every filter on network activity events',
      {
        ...kms,
        eventName: { StartsWith: ['De'] },
        errorCode: { Equals: ['VpceAccessDenied'] },
        vpcEndpointId: { NotEquals: ['vpce-1'] },
        'userIdentity.arn': { StartsWith: ['arn:'] },
      },
      'trail',
    ],
    [
      'more values than a trail can have: a limit',
      { ...objects, 'resources.ARN': { NotEquals: many } },
      'trail',
    ],
    [
      'management events of an event data store by name and user',
      {
        ...management,
        eventName: { Equals: ['ConsoleLogin'] },
        eventType: { NotEquals: ['AwsServiceEvent'] },
        sessionCredentialFromConsole: { Equals: ['true'] },
        'userIdentity.arn': { NotStartsWith: ['arn:'] },
      },
      'event-data-store',
    ],
    [
      'what only event data stores keep',
      { eventCategory: { Equals: ['ConfigurationItem'] } },
      'event-data-store',
    ],
  ])('%s', (_, filters, owner) => {
    expect(normalized(filters, owner)).toMatchObject({ doubts: [], certain: [expect.anything()] });
  });

  it('refuses users of network activity events in event data stores', () => {
    const filters = { ...kms, 'userIdentity.arn': { StartsWith: ['arn:'] } };
    expect(normalized(filters, 'event-data-store').doubts).toHaveLength(1);
  });
});
