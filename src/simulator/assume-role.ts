import { isUsable } from './organization-tree.ts';
import { escapeXml, type Outcome, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { partitionOf } from './partition.ts';
import { isEnabled } from './regions.ts';
import { credentialsFor } from './session-token.ts';
import { roleId, stsAnswer } from './sts-answer.ts';
import type { World } from './world.ts';
import type { WorldRole } from './world-organization.ts';

/** A chained role's session lasts an hour at most, whatever the role allows. */
const chainedSeconds = 3600;
const defaultSeconds = 3600;
const leastSeconds = 900;
const roleArnPattern = /^arn:([a-z-]+):iam::(\d{12}):role\/([\w+=,.@/-]{1,512})$/;

interface TargetRole {
  readonly account: string;
  /** With its path. */
  readonly name: string;
  readonly role: WorldRole;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRole(question: Question): Outcome {
  const { world, input, region } = question;
  const roleArn = textInput(input, 'RoleArn') ?? '';
  const sessionName = textInput(input, 'RoleSessionName') ?? '';
  const wrong = wrongParameter(question, roleArn, sessionName);
  if (wrong !== undefined) return wrong;
  const target = findRole(world, roleArn);
  // A role that is not there and one that does not trust the caller look the same from outside.
  if (target === undefined || !mayAssume(question, target)) return notAuthorized(question, roleArn);
  if (!isEnabled(world, target.account, region)) {
    const message = 'STS is not activated in this region for account:';
    return refused('RegionDisabledException', `${message} ${target.account}`, 403);
  }
  const seconds = sessionSeconds(question, target.role);
  return typeof seconds === 'number' ? session(question, target, { sessionName, seconds }) : seconds;
}

function wrongParameter(question: Question, roleArn: string, sessionName: string): Refusal | undefined {
  if (!roleArnPattern.test(roleArn)) return invalid(`${roleArn.slice(0, 2048)} is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) return outOfShape('roleSessionName', sessionName);
  const externalId = textInput(question.input, 'ExternalId');
  if (externalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId)) {
    return outOfShape('externalId', externalId);
  }
  return undefined;
}

function findRole(world: World, roleArn: string): TargetRole | undefined {
  const [, partition, account = '', name = ''] = roleArnPattern.exec(roleArn) ?? [];
  const owner = Object.hasOwn(world.accounts, account) ? world.accounts[account] : undefined;
  if (partition !== partitionOf(world) || !isUsable(owner)) return undefined;
  const roles = owner?.roles ?? {};
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  return role === undefined ? undefined : { account, name, role };
}

function mayAssume(question: Question, { role }: TargetRole): boolean {
  const { world, caller, accountId, input } = question;
  const management = world.organization?.managementAccount;
  const trusts = role.trusts ?? (management === undefined ? [] : [management]);
  const trusted = trusts.some((principal) => meansCaller(principal, { caller, accountId }));
  return trusted && (role.externalId === undefined || role.externalId === textInput(input, 'ExternalId'));
}

/** Whether a principal of a trust policy means who asks: an account means everybody in it, a role its sessions. */
function meansCaller(
  principal: string,
  { caller, accountId }: { readonly caller: string; readonly accountId: string },
): boolean {
  if (principal === '*' || principal === accountId || principal === caller) return true;
  const [, , service, , account, resource = ''] = principal.split(':');
  if (service !== 'iam' || account !== accountId) return false;
  if (resource === 'root') return true;
  const name = resource.startsWith('role/') ? resource.split('/').at(-1) : undefined;
  return name !== undefined && caller.split(':')[5]?.startsWith(`assumed-role/${name}/`) === true;
}

function sessionSeconds({ caller, input }: Question, role: WorldRole): number | Refusal {
  const asked = typeof input['DurationSeconds'] === 'number' ? input['DurationSeconds'] : defaultSeconds;
  if (asked < leastSeconds || asked > 43_200) return outOfShape('durationSeconds', String(asked));
  if (asked > (role.maxSessionSeconds ?? defaultSeconds)) {
    return invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  if (asked > chainedSeconds && caller.includes(':assumed-role/')) {
    return invalid(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  return asked;
}

function session(
  { world, now }: Question,
  { account, name }: TargetRole,
  { sessionName, seconds }: { readonly sessionName: string; readonly seconds: number },
): Outcome {
  // The path of a role is not part of its sessions' ARN.
  const role = name.split('/').at(-1) ?? name;
  const arn = `arn:${partitionOf(world)}:sts::${account}:assumed-role/${role}/${sessionName}`;
  // Expiration is written in whole seconds.
  const expires = Math.floor(now / 1000 + seconds) * 1000;
  const { accessKeyId, secretAccessKey, sessionToken } = credentialsFor({ account, arn, expires });
  return stsAnswer('AssumeRole', [
    '<AssumedRoleUser>',
    `<AssumedRoleId>${escapeXml(`${roleId(arn)}:${sessionName}`)}</AssumedRoleId>`,
    `<Arn>${escapeXml(arn)}</Arn>`,
    '</AssumedRoleUser>',
    '<Credentials>',
    `<AccessKeyId>${accessKeyId}</AccessKeyId>`,
    `<SecretAccessKey>${secretAccessKey}</SecretAccessKey>`,
    `<SessionToken>${sessionToken}</SessionToken>`,
    `<Expiration>${new Date(expires).toISOString().replace('.000Z', 'Z')}</Expiration>`,
    '</Credentials>',
  ]);
}

function notAuthorized({ caller }: Question, roleArn: string): Refusal {
  const message = `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`;
  return refused('AccessDenied', message, 403);
}

function outOfShape(name: string, value: string): Refusal {
  const shown = value.slice(0, 80);
  return invalid(
    `1 validation error detected: Value '${shown}' at '${name}' failed to satisfy constraint of its shape`,
  );
}

function invalid(message: string): Refusal {
  return refused('ValidationError', message);
}
