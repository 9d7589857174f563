import { expect, it } from 'vitest';
import { decodeAssumedRole } from '../../src/answers/assumed-role.ts';
import { answered, callRecord } from './call-records.ts';

const input = { RoleArn: 'arn:aws:iam::222233334444:role/audit/scan', RoleSessionName: 'trailproof' };
const decode = (body: unknown) => decodeAssumedRole(callRecord('sts:AssumeRole', answered(body), { input }));

it('tells whose session it is', () => {
  const Arn = 'arn:aws:sts::222233334444:assumed-role/scan/trailproof';
  expect(decode({ AssumedRoleUser: { Arn }, Expiration: '2026-01-01T01:00:00Z' })).toMatchObject({
    value: { arn: Arn, account: '222233334444' },
  });
});

it.each([
  ['a session elsewhere', { AssumedRoleUser: { Arn: 'arn:aws:sts::999999999999:assumed-role/scan/x' } }],
  ['a role', { AssumedRoleUser: { Arn: 'arn:aws:iam::222233334444:role/scan' } }],
  ['no session', {}],
  ['a text', { AssumedRoleUser: 'arn:aws:sts::222233334444:assumed-role/scan/x' }],
  ['XML', '<AssumeRoleResponse/>'],
])('%s is malformed', (_, body) => {
  expect(decode(body)).toMatchObject({ kind: 'fault', fault: { kind: 'malformed' } });
});
