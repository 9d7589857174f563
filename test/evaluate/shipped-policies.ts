import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Policy } from '../../src/model/policy.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { sha256 } from './evaluate-snapshot.ts';

const folder = new URL('../../policies/', import.meta.url);

/** The policies that come with Trailproof. */
export const shippedPolicies: readonly Policy[] = load();

function load(): readonly Policy[] {
  const files = readdirSync(folder)
    .map((name) => `${name}/policy.yaml`)
    .filter((path) => existsSync(new URL(path, folder)))
    .map((path) => ({ path: `policies/${path}`, text: readFileSync(new URL(path, folder), 'utf8') }));
  const { policies, problems } = loadPolicies({ files, sha256 });
  if (problems.length > 0)
    throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  if (policies.length === 0) throw new Error('no policy was found');
  return policies;
}
