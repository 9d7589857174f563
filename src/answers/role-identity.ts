import { parseArn } from './arn.ts';

/** What the ARN of an IAM role says. */
export interface RoleIdentity {
  readonly arn: string;
  /** Without its path: names are unique in an account. */
  readonly name: string;
  readonly owner: string;
}

const resourceShape = /^role\/(?:[\x21-\x7e]{1,510}\/)?([\w+=,.@-]{1,64})$/;

export function roleIdentity(text: string): RoleIdentity | undefined {
  const arn = parseArn(text);
  const name = resourceShape.exec(arn?.resource ?? '')?.[1];
  if (arn?.service !== 'iam' || name === undefined || !/^[0-9]{12}$/.test(arn.account)) return undefined;
  return { arn: text, name, owner: arn.account };
}
