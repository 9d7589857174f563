import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CallRequest } from '../../src/model/call.ts';
import { callId } from '../../src/model/call-id.ts';
import type { JsonObject } from '../../src/model/json.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const request: CallRequest = { service: 's3', operation: 'HeadBucket', input: {}, account: '1', region: 'r' };
const id = (more: Partial<CallRequest>): string => callId({ ...request, ...more }, sha256);

it('is the same however the input is spelled', () => {
  const a: JsonObject = { a: [1, { c: null, b: 'x' }], z: undefined };
  const b: JsonObject = { a: [1, { b: 'x', c: null }] };
  expect(id({ input: a })).toBe(id({ input: b }));
  expect(id({})).toMatch(/^[0-9a-f]{32}$/);
});

it('differs for every part of the question', () => {
  const others: readonly Partial<CallRequest>[] = [
    {},
    { service: 'kms' },
    { operation: 'X' },
    { account: '2' },
    { region: 's' },
    { input: { a: 1 } },
    { input: { a: '1' } },
    { input: { a: [1] } },
    { input: JSON.parse('{"__proto__":1}') as JsonObject },
  ];
  expect(new Set(others.map(id)).size).toBe(others.length);
});
