import { expect, test } from 'vitest';
import { faultPlace, groupFaults } from '../../../src/report/faults/fault-groups.ts';

const fault = {
  id: 'f1',
  kind: 'denied',
  call: 'cloudtrail:GetTrailStatus',
  account: '1',
  region: 'us-east-1',
  code: 'AccessDenied',
  requestId: 'r1',
  message: '',
} as const;

test('faults that differ in account, region and request only are one cause', () => {
  const { requestId, ...withoutRequest } = fault;
  const groups = groupFaults([
    fault,
    { ...fault, id: 'f2', account: '2', message: 'no' },
    { ...fault, id: 'f5', code: 'Throttling' },
    { ...withoutRequest, id: 'f3', region: 'eu-west-1' },
    { ...fault, id: 'f4', requestId: 'r4' },
  ]);
  expect(groups).toMatchObject([
    {
      ids: ['f1', 'f2', 'f3', 'f4'],
      accounts: ['1', '2'],
      regions: ['eu-west-1', 'us-east-1'],
      requestIds: [requestId, requestId, 'r4'],
      messages: 1,
    },
    { ids: ['f5'], accounts: ['1'], regions: ['us-east-1'] },
  ]);
});

test.each([
  [[], [], ''],
  [['1'], [], 'account 1'],
  [[], ['eu-west-1'], 'eu-west-1'],
  [['1'], ['eu-west-1', 'us-east-1'], 'account 1, 2 regions: eu-west-1, us-east-1'],
  [['1', '2'], ['eu-west-1'], '2 accounts (1, 2), eu-west-1'],
])('the place of %j and %j', (accounts, regions, place) => {
  expect(faultPlace({ accounts, regions })).toBe(place);
});
