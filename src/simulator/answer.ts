import type { ServiceId } from '../model/call.ts';
import { account } from './account.ts';
import { assumed } from './assumptions.ts';
import { wrongInput } from './call-inputs.ts';
import { callerOf, isDenied } from './callers.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { type Answer, encodeAnswer } from './encode-answer.ts';
import { iam } from './iam.ts';
import { kms } from './kms.ts';
import { logs } from './logs.ts';
import { isUsable } from './organization-tree.ts';
import { organizations } from './organizations.ts';
import type { Outcome, Question } from './outcome.ts';
import { globalRegion } from './partition.ts';
import { denied, disabledRegion, unknownKey, unknownOperation, wrongEndpoint } from './refusals.ts';
import { isEnabled } from './regions.ts';
import { s3 } from './s3.ts';
import { s3Control } from './s3-control.ts';
import type { SimulatedRequest } from './services.ts';
import { simulatedCall } from './simulated-calls.ts';
import { sns } from './sns.ts';
import { sts } from './sts.ts';
import { recordedAt } from './trail-status.ts';
import type { World } from './world.ts';

type Handlers = Readonly<Record<string, (question: Question) => Outcome>>;

const services: Readonly<Record<ServiceId, Handlers>> = {
  account,
  cloudtrail,
  cloudwatch,
  iam,
  kms,
  logs,
  organizations,
  s3,
  's3-control': s3Control,
  sns,
  sts,
};

/**
 * What AWS would answer to a call in a world: the same arguments give the same bytes. An empty account means
 * the world's caller. `repeat` counts earlier calls of the same words and only changes the request id.
 */
export function answer(world: World, asked: SimulatedRequest, repeat = 0): Answer {
  const request = withAccount(world, asked);
  return encodeAnswer(request, decide(world, request), repeat);
}

/** The request with the caller's account filled in. */
export function withAccount(world: World, request: SimulatedRequest): SimulatedRequest {
  return request.account === '' ? { ...request, account: world.caller.account } : request;
}

function decide(world: World, request: SimulatedRequest): Outcome {
  const { service, operation, input, region } = request;
  const accountId = request.account;
  const asking = Object.hasOwn(world.accounts, accountId) ? world.accounts[accountId] : undefined;
  if (asking === undefined) return unknownKey(service);
  const caller = callerOf(world, request);
  if (!isUsable(asking)) {
    const unknown = assumed(world.assumptions, 'keyOfUnusableAccount') === 'unknown';
    return unknown ? unknownKey(service) : denied(request, caller);
  }
  // Organizations has one endpoint in a partition, and no region in which an account could not have it.
  if (service === 'organizations') {
    if (region !== globalRegion(world)) return wrongEndpoint(globalRegion(world));
  } else if (!isEnabled(world, accountId, region)) return disabledRegion(world, service);
  const call = simulatedCall(service, operation);
  const handlers = services[service];
  const handler = Object.hasOwn(handlers, operation) ? handlers[operation] : undefined;
  if (call === undefined || handler === undefined) return unknownOperation(service, operation);
  if (isDenied(world, request)) return denied(request, caller);
  const now = request.now ?? recordedAt(world);
  const question = { world, caller, now, operation, input, accountId, account: asking, region };
  return wrongInput(call, input) ?? handler(question);
}
