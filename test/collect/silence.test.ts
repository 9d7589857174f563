import { describe, expect, it } from 'vitest';
import { silences } from '../../src/collect/silence.ts';
import type { CallRecord, CallRequest } from '../../src/model/call.ts';
import { answered, refused } from './fake-aws.ts';

function ask(account: number, region = 'eu-west-1', service: CallRequest['service'] = 'kms'): CallRequest {
  return { service, operation: 'DescribeKey', input: {}, account: String(account), region };
}
const late = (request: CallRequest): CallRecord => refused(request, 'timed-out', { code: 'Late' });

describe('a region that answers nobody', () => {
  it('is not asked for anybody any more after three accounts', () => {
    const silence = silences();
    for (const account of [1, 2]) silence.learn(late(ask(account)));
    expect(silence.of(ask(1))).toMatchObject({ kind: 'timed-out', code: 'Late' });
    expect(silence.of(ask(4))).toBeUndefined();
    silence.learn(late(ask(3)));
    expect(silence.of(ask(4))).toMatchObject({ kind: 'timed-out', code: 'Late' });
    expect(silence.of(ask(4, 'us-east-1'))).toBeUndefined();
    expect(silence.of(ask(4, 'eu-west-1', 's3'))).toBeUndefined();
  });

  it.each([
    ['has answered one', answered(ask(9), {})],
    ['has refused one', refused(ask(9), 'denied', { status: 403 })],
  ])('unless it %s: then it is silent to each account apart', (_, record) => {
    const silence = silences();
    silence.learn(record);
    for (const account of [1, 2, 3, 4]) silence.learn(late(ask(account)));
    expect(silence.of(ask(4))).toMatchObject({ kind: 'timed-out' });
    expect(silence.of(ask(5))).toBeUndefined();
    expect(silence.of(ask(9))).toBeUndefined();
  });
});

it('what an account did not answer is remembered when the rest is forgotten', () => {
  const silence = silences();
  silence.learn(late(ask(1)));
  silence.learn(answered(ask(2), {}));
  for (const account of [1, 2]) silence.forget(String(account));
  expect(silence.of(ask(1))).toMatchObject({ kind: 'timed-out' });
  // Account 2 is new again: its first silence counts at once.
  silence.learn(late(ask(2)));
  expect(silence.of(ask(2))).toMatchObject({ kind: 'timed-out' });
});
