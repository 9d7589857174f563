import type { CallRequest } from '../model/call.ts';
import type { JsonObject } from '../model/json.ts';
import { account } from './account.ts';
import { cloudtrail } from './cloudtrail.ts';
import { type Answer, encodeAnswer } from './encode-answer.ts';
import { kms } from './kms.ts';
import { type Outcome, type Question, type Refusal, refused } from './outcome.ts';
import { disabledRegion, unknownKey, unknownOperation } from './refusals.ts';
import { isEnabled } from './regions.ts';
import { s3 } from './s3.ts';
import { type SimulatedCall, simulatedCall } from './simulated-calls.ts';
import { sts } from './sts.ts';
import type { World } from './world.ts';

const services = { account, cloudtrail, kms, s3, sts };

type InputType = 'text' | 'texts' | 'flag' | 'number';

/** The input members that mean something to each call, and their types. */
const inputs: Readonly<Record<SimulatedCall, Readonly<Record<string, InputType>>>> = {
  'account:ListRegions': {
    AccountId: 'text',
    MaxResults: 'number',
    NextToken: 'text',
    RegionOptStatusContains: 'texts',
  },
  'cloudtrail:DescribeTrails': { trailNameList: 'texts', includeShadowTrails: 'flag' },
  'cloudtrail:GetEventSelectors': { TrailName: 'text' },
  'cloudtrail:GetInsightSelectors': { TrailName: 'text', EventDataStore: 'text' },
  'cloudtrail:GetTrail': { Name: 'text' },
  'cloudtrail:GetTrailStatus': { Name: 'text' },
  'cloudtrail:ListTags': { ResourceIdList: 'texts', NextToken: 'text' },
  'cloudtrail:ListTrails': { NextToken: 'text' },
  'kms:DescribeKey': { KeyId: 'text', GrantTokens: 'texts' },
  's3:GetBucketEncryption': { Bucket: 'text', ExpectedBucketOwner: 'text' },
  's3:GetBucketLocation': { Bucket: 'text', ExpectedBucketOwner: 'text' },
  's3:HeadBucket': { Bucket: 'text', ExpectedBucketOwner: 'text' },
  'sts:GetCallerIdentity': {},
};

/**
 * What AWS would answer to a call in a world: the same arguments give the same bytes. An empty account means
 * the world's caller. `repeat` counts earlier calls of the same words and only changes the request id.
 */
export function answer(world: World, asked: CallRequest, repeat = 0): Answer {
  const request = withAccount(world, asked);
  return encodeAnswer(request, decide(world, request), repeat);
}

/** The request with the caller's account filled in. */
export function withAccount(world: World, request: CallRequest): CallRequest {
  return request.account === '' ? { ...request, account: world.caller.account } : request;
}

function decide(world: World, request: CallRequest): Outcome {
  const { service, operation, input, region } = request;
  const accountId = request.account;
  const asking = Object.hasOwn(world.accounts, accountId) ? world.accounts[accountId] : undefined;
  if (asking === undefined) return unknownKey(service);
  if (!isEnabled(world, accountId, region)) return disabledRegion(world, service);
  const call = simulatedCall(service, operation);
  const handler: ((question: Question) => Outcome) | undefined = services[service][operation];
  if (call === undefined || handler === undefined) return unknownOperation(service, operation);
  const wrong = wrongInput(call, input);
  return wrong ?? handler({ world, operation, input, accountId, account: asking, region });
}

function wrongInput(call: SimulatedCall, input: JsonObject): Refusal | undefined {
  const expected = inputs[call];
  for (const [name, value] of Object.entries(input)) {
    const type = Object.hasOwn(expected, name) ? expected[name] : undefined;
    if (type === undefined || value === undefined || value === null || hasType(value, type)) continue;
    return refused('SerializationException', `The value of ${name.slice(0, 80)} has the wrong type.`);
  }
  return undefined;
}

function hasType(value: unknown, type: InputType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
  }
}
