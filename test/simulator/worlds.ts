import type { ServiceId } from '../../src/model/call.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Answer } from '../../src/simulator/encode-answer.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import type { SimulatedRequest } from '../../src/simulator/services.ts';
import { simulatorPort } from '../../src/simulator/simulator-port.ts';
import type { World } from '../../src/simulator/world.ts';

export const home = '111122223333';
export const member = '444455556666';
export const mainArn: string = `arn:aws:cloudtrail:us-east-1:${home}:trail/main`;
export const keyId = '11111111-2222-4333-8444-555555555555';

/** The healthy world with a patch. */
export function worldWith(patch: JsonObject): World {
  return mergeWorld(healthyWorld(), patch);
}

/** The healthy world with a patch for its account. */
export function accountWith(patch: JsonObject): World {
  return worldWith({ accounts: { [home]: patch } });
}

/** The healthy world with changed or more trails, and perhaps other changes. */
export function trailsWith(trails: JsonObject, patch: JsonObject = {}): World {
  return worldWith({ ...patch, accounts: { [home]: { trails } } });
}

/** An organization: the healthy account's `main` is its trail, and `member` belongs to it. */
export function organizationWorld(patch: JsonObject = {}): World {
  const members = { [member]: { name: 'staging' }, [home]: { trails: { main: { organization: true } } } };
  return mergeWorld(worldWith({ accounts: members }), patch);
}

export interface Where {
  readonly account?: string;
  readonly region?: string;
  /** ARN of who asks. */
  readonly caller?: string;
}

/** Builds a call from `service:Operation`. */
export function call(name: string, input: JsonObject = {}, where: Where = {}): SimulatedRequest {
  const [service, operation = ''] = name.split(':');
  return {
    service: serviceId(service),
    operation,
    input,
    account: where.account ?? '',
    region: where.region ?? 'us-east-1',
    ...(where.caller === undefined ? {} : { caller: where.caller }),
  };
}

function serviceId(name: string | undefined): ServiceId {
  switch (name) {
    case 'account':
    case 'cloudtrail':
    case 'kms':
    case 'cloudwatch':
    case 'iam':
    case 'logs':
    case 'sns':
    case 'organizations':
    case 's3':
    case 's3-control':
    case 'sts':
      return name;
    default:
      throw new Error(`${name} is not a service`);
  }
}

/** Asks a world once and insists on an answer. */
export function ask(world: World, request: SimulatedRequest): Answer {
  const reply = simulatorPort(world)(request);
  if (reply.kind !== 'answer') throw new Error(`no answer but ${reply.kind}`);
  return reply;
}

/** The JSON body of an answer that refuses nothing; members are looked at by the test. */
export function bodyOf(answer: Answer): Readonly<Record<string, unknown>> {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body);
}

/** The code and message of an answer that refuses. */
export function refusalOf(answer: Answer): string {
  return answer.error === undefined
    ? `answered: ${answer.body}`
    : `${answer.error.code}: ${answer.error.message}`;
}

/** ARNs that DescribeTrails shows. */
export function shown(world: World, input: JsonObject, where: Where): readonly string[] {
  const list = bodyOf(ask(world, call('cloudtrail:DescribeTrails', input, where)))['trailList'];
  if (!Array.isArray(list)) throw new Error('there is no trailList');
  return list.map((trail: { readonly TrailARN: string }) => trail.TrailARN);
}
