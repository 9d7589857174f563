import { join } from 'node:path';
import type { Framework } from '../src/model/framework.ts';
import type { Policy } from '../src/model/policy.ts';
import { loadLibrary } from '../src/run/policy-set.ts';

export const root: string = join(import.meta.dirname, '..');

export interface ShippedLibrary {
  readonly policies: readonly Policy[];
  readonly frameworks: readonly Framework[];
}

/** Everything below `policies/`. Throws at the first mistake. */
export function shippedLibrary(): ShippedLibrary {
  const { policies, problems, definitions } = loadLibrary({ cwd: root, dirs: [] });
  const frameworks = definitions.frameworks.names.flatMap((id) => definitions.frameworks.take(id) ?? []);
  const [first] = [...problems, ...definitions.problems()];
  if (first !== undefined) throw new Error(`${first.path}:${first.line}: ${first.message}`);
  return { policies, frameworks };
}
