import { canonicalJson } from '../model/canonical-json.ts';
import type { ObservedChange } from '../model/comparison.ts';
import type { JsonValue } from '../model/json.ts';
import type { Fact } from '../model/scan-result.ts';

/** Path -> value, in the order of reading. */
export type Observed = ReadonlyMap<string, JsonValue>;

/** Counts what is beyond the bound on one fact: no path. */
const beyond = '(more)';

/** What all lines of a policy read of one subject. */
export function observedIn(facts: readonly Fact[]): Observed {
  const found = new Map<string, JsonValue>();
  for (const { observed } of facts) {
    for (const [path, value] of Object.entries(observed)) {
      if (path !== beyond && value !== undefined && !found.has(path)) found.set(path, value);
    }
  }
  return found;
}

/** Paths whose values differ, and paths that only one side read; none where one side read nothing at all. */
export function observedChanges(before: Observed, after: Observed): readonly ObservedChange[] {
  if (before.size === 0 || after.size === 0) return [];
  const changes: ObservedChange[] = [];
  for (const [path, value] of after) {
    const earlier = before.get(path);
    if (earlier === undefined) changes.push({ path, after: value });
    else if (!equal(earlier, value)) changes.push({ path, before: earlier, after: value });
  }
  for (const [path, value] of before) if (!after.has(path)) changes.push({ path, before: value });
  return changes;
}

function equal(left: JsonValue, right: JsonValue): boolean {
  return left === right || canonicalJson(left) === canonicalJson(right);
}
