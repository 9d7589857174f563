import { packageRoot } from '../io/package-root.ts';

/** How Trailproof names itself in snapshots and reports. */
export function tool(): { readonly name: string; readonly version: string } {
  return { name: 'trailproof', version: packageRoot().version };
}
