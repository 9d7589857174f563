import { parseWorld } from './parse-world.ts';
import type { World } from './world.ts';

const maxDepth = 32;

/** A world changed by a JSON merge patch (RFC 7396): maps merge, null deletes, all else replaces. Throws a `UsageError`. */
export function mergeWorld(base: World, patch: unknown, name = 'patched world'): World {
  return parseWorld(mergePatch(base, patch), name);
}

/** Applies a JSON merge patch to any JSON value. Neither argument is changed. */
export function mergePatch(base: unknown, patch: unknown, depth = 0): unknown {
  if (!isMap(patch) || depth > maxDepth) return patch;
  const merged = new Map(isMap(base) ? Object.entries(base) : []);
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), change, depth + 1));
  }
  // fromEntries defines `__proto__` as an own member instead of setting a prototype.
  return Object.fromEntries(merged);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
