import type { Framework, FrameworkControl } from '../model/framework.ts';
import { policyName } from '../model/policy-name.ts';
import type { ControlStatus, FrameworkControlEntry, FrameworkEntry } from '../model/scan-result.ts';
import type { PolicyCounts } from './policy-section.ts';

/**
 * How the controls of frameworks came out: a control fails with any of its policies, passes where one passes and
 * none fails or is open, and is not assessed where no policy that was judged is mapped to it.
 */
export function frameworkEntries(
  frameworks: readonly Framework[],
  judged: readonly PolicyCounts[],
): readonly FrameworkEntry[] {
  return frameworks.map(({ id, title, version, controls }) => {
    const byControl = mappedTo(id, judged);
    return {
      id,
      title,
      version,
      controls: controls.map((control) => controlEntry(control, byControl.get(control.id) ?? [])),
    };
  });
}

function mappedTo(
  framework: string,
  judged: readonly PolicyCounts[],
): ReadonlyMap<string, readonly PolicyCounts[]> {
  const found = new Map<string, PolicyCounts[]>();
  for (const one of judged) {
    const { controls } = one.policy;
    const ids = Object.hasOwn(controls, framework) ? (controls[framework] ?? []) : [];
    for (const id of new Set(ids)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [one]);
      else known.push(one);
    }
  }
  return found;
}

function controlEntry(
  { id, title, level, assessment }: FrameworkControl,
  judged: readonly PolicyCounts[],
): FrameworkControlEntry {
  return {
    id,
    title,
    ...(level === undefined ? {} : { level }),
    ...(assessment === undefined ? {} : { assessment }),
    status: statusOf(judged),
    policies: judged.map(({ policy }) => policyName(policy)),
  };
}

/** As with the lines of one policy: what fails decides, then what could not be judged. */
function statusOf(judged: readonly PolicyCounts[]): ControlStatus {
  if (judged.length === 0) return 'not-assessed';
  const order = ['fail', 'error', 'pass'] as const;
  return order.find((status) => judged.some(({ counts }) => counts[status] > 0)) ?? 'not-applicable';
}
