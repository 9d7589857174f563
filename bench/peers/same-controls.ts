import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policySet } from '../../src/run/policy-set.ts';

/** What our command line is told to judge: the controls that the peers have, and no more. */
export const sameControls: string = join(import.meta.dirname, 'trailproof.yaml');

/** Throws when a policy answers a check of Prowler's service `cloudtrail` and is left out. */
export function refuseForgottenControls(): void {
  const chosen = readFileSync(sameControls, 'utf8');
  const forgotten = policySet({ cwd: import.meta.dirname, dirs: [] })
    .filter(({ replaces }) => replaces['prowler']?.some((check) => check.startsWith('cloudtrail_')))
    .map(({ id }) => id)
    .filter((id) => !chosen.includes(`- ${id} `));
  if (forgotten.length > 0) throw new Error(`${sameControls} leaves out ${forgotten.join(', ')}`);
}
