import { decodeDescribeOrganization } from '../answers/describe-organization.ts';
import { known, type Observed, unknown } from '../model/observed.ts';
import type { AccountInScope } from './account-scope.ts';
import { answerOrFault } from './answer-or-fault.ts';
import type { CallIndex } from './call-index.ts';

/**
 * Whether an account is in an organization. Where the organization was asked for, its list says so and nothing
 * else counts; every account may ask for itself.
 */
export function inOrganization(calls: CallIndex, { id, member, refused }: AccountInScope): Observed<boolean> {
  if (member !== undefined) return member.known ? known(true, member.evidence) : member;
  if (refused !== undefined) return unknown(refused);
  const call = 'organizations:DescribeOrganization';
  const missing = calls.missing({ call, account: id, region: '' });
  const answer = answerOrFault(calls.find(call, id)[0], decodeDescribeOrganization, missing);
  return answer.kind === 'fault' ? unknown(answer.fault) : known(answer.kind === 'value', answer.evidence);
}
