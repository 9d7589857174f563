import { createHash } from 'node:crypto';
import { escapeXml, type Outcome, type Question } from './outcome.ts';
import { partitionOf } from './shown-trails.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export const sts: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetCallerIdentity: getCallerIdentity,
};

/** The ARN of who asks in an account. */
export function callerArn(world: World, accountId: string): string {
  const written = world.caller.account === accountId ? world.caller.arn : undefined;
  return written ?? `arn:${partitionOf(world)}:sts::${accountId}:assumed-role/audit/scan`;
}

function getCallerIdentity({ world, accountId }: Question): Outcome {
  const arn = callerArn(world, accountId);
  const id = createHash('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase();
  const session = /:assumed-role\/[^/]+\/(.+)$/.exec(arn)?.[1];
  const userId = session === undefined ? `AIDA${id}` : `AROA${id}:${session}`;
  return {
    kind: 'xml',
    body: (requestId) =>
      [
        '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">',
        '  <GetCallerIdentityResult>',
        `    <Arn>${escapeXml(arn)}</Arn>`,
        `    <UserId>${escapeXml(userId)}</UserId>`,
        `    <Account>${accountId}</Account>`,
        '  </GetCallerIdentityResult>',
        '  <ResponseMetadata>',
        `    <RequestId>${requestId}</RequestId>`,
        '  </ResponseMetadata>',
        '</GetCallerIdentityResponse>',
        '',
      ].join('\n'),
  };
}
