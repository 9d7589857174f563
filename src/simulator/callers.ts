import { partitionOf } from './partition.ts';
import type { SimulatedRequest } from './services.ts';
import type { World } from './world.ts';
import type { WorldRole } from './world-organization.ts';

/** The ARN of who asks in an account when nobody else is named. */
function callerArn(world: World, accountId: string): string {
  const written = world.caller.account === accountId ? world.caller.arn : undefined;
  return written ?? `arn:${partitionOf(world)}:sts::${accountId}:assumed-role/audit/scan`;
}

/** The ARN of who makes a request. */
export function callerOf(world: World, request: SimulatedRequest): string {
  return request.caller ?? callerArn(world, request.account);
}

/**
 * Whether the role that the caller is a session of is refused a call. Nobody can be refused GetCallerIdentity.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function isDenied(world: World, request: SimulatedRequest): boolean {
  if (meansCall('sts:GetCallerIdentity', request)) return false;
  const role = roleOf(world, request);
  return role?.denied?.some((pattern) => meansCall(pattern, request)) === true;
}

/** Whether `service:Operation`, `service:*` or `*` means the call of a request. */
export function meansCall(pattern: string, { service, operation }: SimulatedRequest): boolean {
  return pattern === '*' || pattern === `${service}:*` || pattern === `${service}:${operation}`;
}

function roleOf(world: World, request: SimulatedRequest): WorldRole | undefined {
  const { account } = request;
  const roles = (Object.hasOwn(world.accounts, account) ? world.accounts[account]?.roles : undefined) ?? {};
  const name = /:assumed-role\/([^/]+)\//.exec(callerOf(world, request))?.[1];
  return Object.entries(roles).find(([key]) => key.split('/').at(-1) === name)?.[1];
}
