import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOf, json, localServer, request, testCaller } from './local-server.ts';

let folder = '';
let config = '';

beforeEach(() => {
  // A folder for each test: the SDK remembers what it has read from a path.
  folder = mkdtempSync(join(tmpdir(), 'trailproof-credentials-'));
  config = join(folder, 'config');
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', config);
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function firstCall(options: { readonly endpoint?: string; readonly profile?: string }) {
  const caller = testCaller({ credentials: undefined, region: undefined, ...options });
  return faultOf(await caller.call(request('sts:GetCallerIdentity', { account: '' })));
}

describe('credentials that cannot be had', () => {
  it('none anywhere: the places that were looked at are named', async () => {
    const fault = await firstCall({});
    expect(fault).toMatchObject({ kind: 'denied', code: 'CredentialsMissing' });
    expect(fault.message).toMatch(/environment.*configuration files.*web identity/);
  });

  it('a profile that does not exist: those that do are named', async () => {
    writeFileSync(config, '[default]\nregion = eu-west-1\n[profile audit]\nregion = eu-west-1\n');
    for (const fault of [
      await firstCall({ profile: 'adit' }),
      await (vi.stubEnv('AWS_PROFILE', 'adit'), firstCall({})),
    ]) {
      expect(fault).toMatchObject({ kind: 'denied', code: 'ProfileNotFound' });
      expect(fault.message).toContain('There are: audit, default.');
    }
  });

  it('a single sign-on session that is not there', async () => {
    const lines = [
      '[profile sso]',
      'sso_session = main',
      'sso_account_id = 111122223333',
      'sso_role_name = audit',
      '[sso-session main]',
      'sso_region = eu-west-1',
      'sso_start_url = https://sign-on.invalid/start',
    ];
    writeFileSync(config, lines.join('\n'));
    expect(await firstCall({ profile: 'sso' })).toMatchObject({ kind: 'denied', code: 'SsoSessionExpired' });
  });

  it('a program whose output is no credentials: nothing of it is repeated', async () => {
    writeFileSync(config, '[profile tool]\ncredential_process = echo {"SecretAccessKey":"hush"\n');
    const fault = await firstCall({ profile: 'tool' });
    expect(fault).toMatchObject({ kind: 'denied' });
    expect(JSON.stringify(fault)).not.toContain('hush');
  });

  it.each([
    ['a program that fails', 'credential_process = false'],
    [
      'a role whose source is not there',
      'role_arn = arn:aws:iam::111122223333:role/x\nsource_profile = none',
    ],
    ['nothing in it', 'region = eu-west-1'],
  ])('a profile that leads nowhere, with %s: it is named', async (_name, lines) => {
    writeFileSync(config, `[profile audit]\n${lines}\n`);
    const fault = await firstCall({ profile: 'audit' });
    expect(fault).toMatchObject({ kind: 'denied', code: 'CredentialsFailed' });
    expect(fault.message).toContain('"audit" leads to no credentials');
  });

  it('a web identity token that is not there: the file is named', async () => {
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder, 'token'));
    vi.stubEnv('AWS_ROLE_ARN', 'arn:aws:iam::111122223333:role/x');
    const fault = await firstCall({});
    expect(fault).toMatchObject({ kind: 'denied', code: 'CredentialsFailed' });
    expect(fault.message).toContain(join(folder, 'token'));
  });

  it('a web identity that something other than AWS answers: no words of the SDK', async () => {
    const server = await localServer((_seen, response) => json(response, 400, { not: 'xml' }));
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    writeFileSync(join(folder, 'token'), 'token');
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', join(folder, 'token'));
    vi.stubEnv('AWS_ROLE_ARN', 'arn:aws:iam::111122223333:role/x');
    const fault = await firstCall({});
    expect(fault.code).toBe('CredentialsRefused');
    expect(fault.message).toBe('AWS refused to give them (HTTP 400).');
  });

  it('a role that may not be assumed: AWS’s refusal is told', async () => {
    const server = await localServer((_seen, response) => {
      response.writeHead(403, { 'content-type': 'text/xml' });
      response.end(
        '<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>',
      );
    });
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    writeFileSync(
      join(folder, 'credentials'),
      '[base]\naws_access_key_id = TESTKEY\naws_secret_access_key = x\n',
    );
    writeFileSync(
      config,
      '[profile role]\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile = base\n',
    );
    const fault = await firstCall({ profile: 'role' });
    expect(fault).toMatchObject({ kind: 'denied', code: 'CredentialsRefused' });
    expect(fault.message).toContain('(AccessDenied): not you');
  });
});

it('credentials of a profile sign the calls, and its region is the default', async () => {
  const server = await localServer((_seen, response) => json(response, 200, '{"trailList":[]}'));
  writeFileSync(
    config,
    '[profile audit]\nregion = eu-north-1\naws_access_key_id = PROFILEKEY\naws_secret_access_key = x\n',
  );
  const caller = testCaller({
    credentials: undefined,
    region: undefined,
    profile: 'audit',
    endpoint: server.url,
  });
  expect(await caller.defaultRegion()).toBe('eu-north-1');
  await Promise.all(
    ['eu-west-1', 'us-west-2'].map((region) => caller.call(request('cloudtrail:DescribeTrails', { region }))),
  );
  expect(server.seen).toHaveLength(2);
  for (const { headers } of server.seen) expect(headers.authorization).toContain('Credential=PROFILEKEY/');
});

it('us-east-1 is the region where nothing is set', async () => {
  expect(await testCaller({ region: undefined }).defaultRegion()).toBe('us-east-1');
});
