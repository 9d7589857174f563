import { expect, it } from 'vitest';
import { safeMessage } from '../../src/aws/safe-message.ts';
import { faultOf, localServer, request, testCaller } from './local-server.ts';

it.each([
  ['one line', 'a\r\n\tb\u0000c', 'a b c'],
  ['no terminal control', 'a\u001b[31mb\u202ec', 'a [31mb c'],
  ['no access key', `key ${'AKIA'}ABCDEFGHIJKLMNOP here`, 'key (access key) here'],
  ['no session token, however short', 'x-amz-security-token:abc next', 'x-amz-security-token:(hidden) next'],
  ['no encoded message', `Encoded: ${'aB3_'.repeat(50)}`, 'Encoded: (hidden)'],
  [
    'ARNs as they are',
    'User: arn:aws:sts::111122223333:assumed-role/audit/scan may not',
    'User: arn:aws:sts::111122223333:assumed-role/audit/scan may not',
  ],
])('%s', (_name, text, expected) => {
  expect(safeMessage(text)).toBe(expected);
});

it('is bounded, however long the text is', () => {
  expect(safeMessage('word '.repeat(1_000_000)).length).toBeLessThanOrEqual(400);
});

it('a session token that AWS repeats never gets into a record', async () => {
  const sessionToken = 'SESSION/TOKEN+'.repeat(20);
  const server = await localServer(({ headers }, response) => {
    const canonical = `GET\n/\nx-amz-security-token:${String(headers['x-amz-security-token'])}\n`;
    response.writeHead(403, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>The Canonical String should have been '${canonical}'</Message></Error></ErrorResponse>`,
    );
  });
  const credentials = { accessKeyId: 'TESTKEY', secretAccessKey: 'top-secret', sessionToken };
  const record = await testCaller({ endpoint: server.url, credentials }).call(
    request('sts:GetCallerIdentity'),
  );
  expect(faultOf(record)).toMatchObject({ kind: 'denied', code: 'SignatureDoesNotMatch' });
  expect(JSON.stringify(record)).not.toMatch(/SESSION|top-secret/);
});
