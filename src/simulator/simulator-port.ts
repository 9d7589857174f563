import { answer, withAccount } from './answer.ts';
import { canonical } from './encode-answer.ts';
import { faultFinder, faultReply, type Happenings, type Reply } from './fault-rules.ts';
import type { SimulatedRequest } from './services.ts';
import type { World } from './world.ts';

/** Answers calls one after the other, remembering which fault rules have happened. */
export type SimulatorPort = (request: SimulatedRequest) => Reply;

/**
 * The double without HTTP: fault rules apply, and how often each did is written into `happened`; rate limits,
 * latency and access keys do not.
 */
export function simulatorPort(world: World, happened: Happenings = new Map()): SimulatorPort {
  const findFault = faultFinder(world, happened);
  const asked = new Map<string, number>();
  return (given) => {
    const request = withAccount(world, given);
    const { account, region, service, operation, input } = request;
    const words = [account, region, service, operation, canonical(input)].join('\n');
    const repeat = asked.get(words) ?? 0;
    asked.set(words, repeat + 1);
    const rule = findFault(request, words, repeat);
    return rule === undefined ? answer(world, request, repeat) : faultReply(world, request, { rule, repeat });
  };
}
