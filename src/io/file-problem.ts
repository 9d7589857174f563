import { UsageError } from '../model/problem.ts';

const causes: Readonly<Record<string, { readonly why: string; readonly next: string }>> = {
  ENOENT: { why: 'it does not exist', next: 'check the path' },
  EACCES: { why: 'permission denied', next: 'choose another place, or change its permissions' },
  EPERM: { why: 'the operation is not permitted', next: 'choose another place, or change its permissions' },
  EROFS: { why: 'the file system is read-only', next: 'choose a place that can be written' },
  EISDIR: { why: 'it is a folder', next: 'name a file' },
  ENOTDIR: { why: 'a part of the path is not a folder', next: 'check the path' },
  ENOSPC: { why: 'the disk is full', next: 'free some space, or choose another disk' },
  EDQUOT: { why: 'the disk quota is used up', next: 'free some space, or choose another disk' },
  EMFILE: { why: 'too many files are open', next: 'raise the limit (ulimit -n)' },
  ENAMETOOLONG: { why: 'the name is too long', next: 'choose a shorter one' },
};

/** Turns an error of the file system into one the user can act on; anything else is rethrown as it is. */
export function fileProblem(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const cause = Object.hasOwn(causes, error.code) ? causes[error.code] : undefined;
  return new UsageError(`cannot ${doing}: ${cause?.why ?? error.code}`, {
    next: cause?.next ?? 'check the path and the disk',
  });
}
