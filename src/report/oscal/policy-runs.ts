import type { Finding, Status } from '../../model/scan-result.ts';

/**
 * Findings in the runs of one policy in which they come, each to be read to its end before the next; only those of
 * the status, whatever else is there.
 */
export function* runsOfPolicies(
  findings: Iterable<Finding>,
  status: Status,
): Iterable<readonly [policy: string, findings: Iterable<Finding>]> {
  const iterator = ofStatus(findings, status)[Symbol.iterator]();
  let next = iterator.next();
  const runOf = function* (policy: string): Iterable<Finding> {
    while (next.done !== true && next.value.policy === policy) {
      yield next.value;
      next = iterator.next();
    }
  };
  while (next.done !== true) {
    const { policy } = next.value;
    const run = runOf(policy);
    yield [policy, run];
    for (const _ of run) {
      // What a reader left of the run is no part of the next one.
    }
  }
}

function* ofStatus(findings: Iterable<Finding>, status: Status): Generator<Finding> {
  for (const finding of findings) if (finding.status === status) yield finding;
}
