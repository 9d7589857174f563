import type { CallRequest } from '../../src/model/call.ts';
import { type Handler, json, request, type Seen, xml } from './local-server.ts';

export const base = '111122223333';

export const roleArn = (account: string): string => `arn:aws:iam::${account}:role/audit`;

/** AssumeRole as the collector asks it. */
export function becoming(account: string, more: Partial<CallRequest> = {}): CallRequest {
  const input = { RoleArn: roleArn(account), RoleSessionName: 'trailproof' };
  return request('sts:AssumeRole', { account: base, input, ...more });
}

/** The credentials that `roleServer` gives for a role in an account; the base account has its own. */
export const credentialsOf = (account: string) => ({
  accessKeyId: `KEYOF${account}`,
  secretAccessKey: `hush-secret-of-${account}`,
  sessionToken: `hush/token+of/${account}==`,
});

export interface SessionParts {
  readonly account: string;
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  readonly sessionToken?: string | undefined;
  readonly expiration?: string | undefined;
}

/** AssumeRole's answer; an absent part is missing. */
export function sessionXml({
  account,
  accessKeyId,
  secretAccessKey,
  sessionToken,
  expiration,
}: SessionParts): string {
  const part = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`;
  const credentials = [
    part('AccessKeyId', accessKeyId),
    part('SecretAccessKey', secretAccessKey),
    part('SessionToken', sessionToken),
    part('Expiration', expiration),
  ];
  const arn = `arn:aws:sts::${account}:assumed-role/audit/trailproof`;
  const user = `<AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROAX:trailproof</AssumedRoleId></AssumedRoleUser>`;
  const result = `<AssumeRoleResult>${user}<Credentials>${credentials.join('')}</Credentials></AssumeRoleResult>`;
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleResponse>`;
}

/** The account whose role a request asks for; nothing for other requests. */
export function roleAskedFor({ body }: Seen): string | undefined {
  const form = new URLSearchParams(body);
  return form.get('Action') === 'AssumeRole' ? form.get('RoleArn')?.split(':')[4] : undefined;
}

/** Gives a session to whoever asks, and answers everything else with what is empty in every protocol. */
export function roleServer(expiration = '2026-01-01T01:00:00Z'): Handler {
  return (seen, response) => {
    const account = roleAskedFor(seen);
    if (account !== undefined) {
      xml(response, 200, sessionXml({ account, ...credentialsOf(account), expiration }));
    } else if (seen.method === 'HEAD') response.writeHead(200).end();
    else json(response, 200, '{}');
  };
}
