import { type AccessAnswer, allows } from './allows.ts';
import { together } from './answer-parts.ts';
import type { PolicyReading } from './policy-document.ts';
import { cloudTrail, factsOfTrail, type TrailFacts } from './trail-facts.ts';

export interface LogRoleQuestion {
  readonly roleArn: string;
  /** Who may assume the role. */
  readonly trust: PolicyReading;
  /** All of the role's own policies, attached and inline. */
  readonly policies: readonly PolicyReading[];
  /** As the trail names it; with or without `:*` at its end. */
  readonly logGroupArn: string;
  /** The home region of the trail. */
  readonly region: string;
  readonly trail: TrailFacts;
}

export interface LogRoleAnswer {
  readonly assumes: AccessAnswer;
  readonly creates: AccessAnswer;
  readonly puts: AccessAnswer;
  readonly all: AccessAnswer;
}

/**
 * Whether CloudTrail can write a trail's events to its log group by the role that it was given: it must be able
 * to assume the role, and the role to create streams and put events in streams named after the account or the
 * organization. Boundaries and SCPs are not in the answer.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
export function letsTrailWriteLogs(question: LogRoleQuestion): LogRoleAnswer {
  const { roleArn, trust, policies, trail } = question;
  const assumes = allows({
    documents: [trust],
    principal: trail.service ?? cloudTrail,
    action: 'sts:AssumeRole',
    resource: roleArn,
    context: factsOfTrail(trail),
  });
  const write = (action: string): AccessAnswer =>
    allows({ documents: policies, principal: roleArn, action, resource: streamsOf(question) });
  const [creates, puts] = [write('logs:CreateLogStream'), write('logs:PutLogEvents')];
  return { assumes, creates, puts, all: together([assumes, creates, puts]) };
}

function streamsOf({ logGroupArn, region, trail }: LogRoleQuestion): string {
  const group = logGroupArn.replace(/:\*$/, '');
  const owner = trail.organization ?? trail.account;
  const rest = trail.organization === undefined ? `_CloudTrail_${region}*` : '_*';
  return `${group}:log-stream:${owner}${rest}`;
}
