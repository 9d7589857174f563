import { describe, expect, test } from 'vitest';
import {
  decodeDescribePolicy,
  decodeListPolicies,
  decodeListServiceAccess,
  decodeListTargets,
} from '../../src/answers/organization-policies.ts';
import { answered, callRecord } from './call-records.ts';

const malformed = { kind: 'fault', fault: { kind: 'malformed' } };
const reading = (operation: string, body: unknown) =>
  callRecord(`organizations:${operation}`, answered(body));

describe('service control policies', () => {
  const listed = { Id: 'p-ab12cd34', Name: 'protect', AwsManaged: false };

  test('are listed with id and name', () => {
    const body = { Policies: [listed, { Id: 'p-FullAWSAccess', AwsManaged: true }] };
    expect(decodeListPolicies(reading('ListPolicies', body))).toMatchObject({
      value: {
        items: [
          { id: 'p-ab12cd34', name: { value: 'protect' }, awsManaged: { value: false } },
          { id: 'p-FullAWSAccess', name: { known: false }, awsManaged: { value: true } },
        ],
        faults: [],
      },
    });
  });

  test.each(['../policy', 'p-1', 7, null, 'p-'.padEnd(300, 'a')])('%s is no id of one', (Id) => {
    const page = decodeListPolicies(reading('ListPolicies', { Policies: [{ ...listed, Id }] }));
    expect(page).toMatchObject({ value: { items: [], faults: [{ kind: 'malformed' }] } });
  });

  test('have a text', () => {
    const decode = (body: unknown) => decodeDescribePolicy(reading('DescribePolicy', body));
    expect(decode({ Policy: { Content: '{"Statement":[]}' } })).toMatchObject({ value: '{"Statement":[]}' });
    for (const body of [{}, { Policy: 'x' }, { Policy: {} }, { Policy: { Content: 'x'.repeat(70_000) } }]) {
      expect(decode(body)).toMatchObject(malformed);
    }
  });

  test('are attached to roots, units and accounts', () => {
    const Targets = ['r-ab12', 'ou-ab12-11111111', '111122223333', 'x'].map((TargetId) => ({ TargetId }));
    expect(decodeListTargets(reading('ListTargetsForPolicy', { Targets }))).toMatchObject({
      value: { items: ['r-ab12', 'ou-ab12-11111111', '111122223333'], faults: [{ kind: 'malformed' }] },
    });
  });
});

test('services that are trusted are told by their principals', () => {
  const EnabledServicePrincipals = [{ ServicePrincipal: 'cloudtrail.amazonaws.com' }, {}];
  const body = { EnabledServicePrincipals };
  expect(decodeListServiceAccess(reading('ListAWSServiceAccessForOrganization', body))).toMatchObject({
    value: { items: ['cloudtrail.amazonaws.com'], faults: [{ kind: 'malformed' }] },
  });
});
