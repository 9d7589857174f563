import { assumeRole } from './assume-role.ts';
import { escapeXml, type Outcome, type Question } from './outcome.ts';
import { roleId, stsAnswer, userId } from './sts-answer.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference */
export const sts: Readonly<Record<string, (question: Question) => Outcome>> = {
  AssumeRole: assumeRole,
  GetCallerIdentity: getCallerIdentity,
};

function getCallerIdentity({ accountId, caller }: Question): Outcome {
  const session = /:assumed-role\/[^/]+\/(.+)$/.exec(caller)?.[1];
  const id = session === undefined ? userId(caller) : `${roleId(caller)}:${session}`;
  return stsAnswer('GetCallerIdentity', [
    `<Arn>${escapeXml(caller)}</Arn>`,
    `<UserId>${escapeXml(id)}</UserId>`,
    `<Account>${accountId}</Account>`,
  ]);
}
