import { member } from '../../src/answers/json-members.ts';
import { logGroupIdentity } from '../../src/answers/log-group-identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Swept } from './sweep-account.ts';
import type { AskWorld } from './world-asker.ts';

export const logCalls: readonly string[] = [
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'logs:DescribeResourcePolicies',
  'logs:DescribeSubscriptionFilters',
];

/** Log groups that trails name, each of the account that owns it if that was asked. */
export function askLogGroups(ask: AskWorld, swept: readonly Swept[]): void {
  const asked = new Set(swept.map(({ account }) => account));
  for (const { logGroupArn } of swept.flatMap(({ trails }) => trails)) {
    const group = logGroupArn.known ? logGroupIdentity(logGroupArn.value) : undefined;
    if (group === undefined || !asked.has(group.owner)) continue;
    const pages = (operation: string, input: JsonObject): void =>
      askPages((more) => ask(`logs:${operation}`, group.owner, group.region, { ...input, ...more }));
    pages('DescribeLogGroups', { logGroupIdentifiers: [group.name] });
    pages('DescribeMetricFilters', { logGroupName: group.name });
    pages('DescribeSubscriptionFilters', { logGroupName: group.name });
    pages('DescribeResourcePolicies', {});
  }
}

function askPages(ask: (more: JsonObject) => ReturnType<AskWorld>): void {
  let more: JsonObject | undefined = {};
  while (more !== undefined) {
    const { outcome } = ask(more);
    const body: JsonObject = outcome.kind === 'answered' ? JSON.parse(outcome.body) : {};
    const token = member(body, 'nextToken');
    more = token === undefined ? undefined : { nextToken: token };
  }
}
