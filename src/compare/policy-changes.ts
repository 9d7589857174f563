import { canonicalJson } from '../model/canonical-json.ts';
import type { PolicyChange, PolicyVersion } from '../model/comparison.ts';
import type { JsonValue } from '../model/json.ts';
import { policyName } from '../model/policy-name.ts';
import type { PolicyEntry, ScanResult } from '../model/scan-result.ts';

type Policies = Pick<ScanResult, 'policies' | 'run'>;

/** Every policy that is not what it was, by name. */
export function policyChanges(before: Policies, after: Policies): readonly PolicyChange[] {
  const earlier = new Map(before.policies.map((policy) => [policyName(policy), policy]));
  const now = new Map(after.policies.map((policy) => [policyName(policy), policy]));
  const names = [...new Set([...earlier.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const old = earlier.get(name);
    const entry = now.get(name);
    if (entry === undefined) return old === undefined ? [] : [only('removed', name, old)];
    if (old === undefined) return [only('added', name, entry)];
    const parts = changedParts([old, before.run.startedAt], [entry, after.run.startedAt]);
    if (parts.length === 0) return [];
    return [
      {
        policy: name,
        title: entry.title,
        change: 'changed',
        parts,
        before: versionOf(old),
        after: versionOf(entry),
      },
    ];
  });
}

function only(change: 'added' | 'removed', policy: string, entry: PolicyEntry): PolicyChange {
  const version = versionOf(entry);
  const side = change === 'added' ? { after: version } : { before: version };
  return { policy, title: entry.title, change, parts: [], ...side };
}

function versionOf({ digest, params, severity }: PolicyEntry): PolicyVersion {
  return { digest, params, severity };
}

type Dated = readonly [policy: PolicyEntry, startedAt: string];

function changedParts([old, then]: Dated, [now, today]: Dated): PolicyChange['parts'] {
  const parts: PolicyChange['parts'][number][] = [];
  if (old.digest !== now.digest || old.id !== now.id) parts.push('text');
  if (canonicalJson(old.params) !== canonicalJson(now.params)) parts.push('params');
  if (old.severity !== now.severity) parts.push('severity');
  if (exceptionsOn(old, then) !== exceptionsOn(now, today)) parts.push('exceptions');
  return parts;
}

/** Those that held on the day: one that ended meanwhile is a change, too. */
function exceptionsOn({ except = [] }: PolicyEntry, startedAt: string): string {
  const day = startedAt.slice(0, 10);
  const holding = except.filter(({ expires }) => expires === undefined || expires >= day);
  // Reasons and last days are words; of whom it is not asked is what counts.
  const whom = holding.map(
    ({ account, region, ou, tag }): JsonValue => [account ?? null, region ?? null, ou ?? null, tag ?? null],
  );
  return [...new Set(whom.map(canonicalJson))].sort().join('\n');
}
