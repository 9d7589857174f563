import { type BigIntStats, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file, by links as well. Devices are never one: nothing is lost in them. */
export function isSameFile(one: string, other: string): boolean {
  const [left, right] = [statsOf(one), statsOf(other)];
  if (left === undefined || right === undefined) return resolve(one) === resolve(other);
  return left.isFile() && left.dev === right.dev && left.ino === right.ino;
}

/** What cannot be looked at is told of where it is read or written. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch {
    return undefined;
  }
}
