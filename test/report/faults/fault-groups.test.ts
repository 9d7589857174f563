import { expect, test } from 'vitest';
import { groupFaults } from '../../../src/report/faults/fault-groups.ts';

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

test('faults that differ in region and request only are one cause', () => {
  const { requestId, ...withoutRequest } = fault;
  const groups = groupFaults([
    fault,
    { ...fault, id: 'f2', account: '2' },
    { ...withoutRequest, id: 'f3', region: 'eu-west-1' },
    { ...fault, id: 'f4', requestId: 'r4' },
  ]);
  expect(groups).toMatchObject([
    { ids: ['f1', 'f3', 'f4'], regions: ['eu-west-1', 'us-east-1'], requestIds: [requestId, 'r4'] },
    { ids: ['f2'], regions: ['us-east-1'] },
  ]);
});
