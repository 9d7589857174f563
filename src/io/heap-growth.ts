import { setFlagsFromString } from 'node:v8';

let isSlow = false;

/**
 * Lets V8 collect garbage before the heap has grown by a tenth, not when it has doubled: with an organization of
 * thousands of accounts in memory, what is waiting to be collected would be as much again. Costs a few collections and
 * limits nothing: a run that needs more memory gets it.
 */
export function growHeapSlowly(): void {
  if (isSlow) return;
  isSlow = true;
  setFlagsFromString('--heap-growing-percent=10');
  // What the records are joined to lives on, and what is made by the same lines to judge it does not: V8 would go on
  // making that among what is old, where it takes a whole collection to be rid of it.
  setFlagsFromString('--no-allocation-site-pretenuring');
}
