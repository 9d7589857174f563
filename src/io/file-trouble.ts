import { UsageError } from '../model/problem.ts';

interface Trouble {
  readonly why: string;
  readonly next: string;
}

const troubles: Readonly<Record<string, Trouble>> = {
  EACCES: { why: 'permission is denied', next: 'Check the permissions, or choose another place.' },
  EDQUOT: { why: 'the disk quota is used up', next: 'Free some space, or choose another disk.' },
  EEXIST: { why: 'a file stands there', next: 'Choose another name.' },
  EFBIG: {
    why: 'the file would be too large',
    next: 'Raise the limit on file sizes, or choose another disk.',
  },
  EIO: { why: 'the disk reports an error', next: 'Check the disk, or choose another one.' },
  EISDIR: { why: 'it is a folder', next: 'Give the path of a file.' },
  ELOOP: { why: 'its symbolic links go in a circle', next: 'Correct the link.' },
  EMFILE: { why: 'too many files are open', next: 'Raise the limit on open files.' },
  ENAMETOOLONG: { why: 'the name is too long', next: 'Choose a shorter name.' },
  ENOENT: { why: 'there is no such file or folder', next: 'Check the path; the folder must exist.' },
  ENOSPC: { why: 'the disk is full', next: 'Free some space, or choose another disk.' },
  ENOTDIR: { why: 'a part of the path is no folder', next: 'Check the path.' },
  EPERM: { why: 'the operation is not permitted', next: 'Check the permissions, or choose another place.' },
  EROFS: { why: 'the disk is read-only', next: 'Choose another place.' },
};

/** What the system said, as a `UsageError`: `what` says what was tried (`Cannot write out.json`). Other errors are bugs and pass. */
export function fileTrouble(error: unknown, what: string, next?: string): Error {
  const code = errorCode(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  const trouble = Object.hasOwn(troubles, code) ? troubles[code] : undefined;
  const why = trouble?.why ?? `the system says ${code}`;
  const advice = next ?? trouble?.next;
  return new UsageError(`${what}: ${why}`, advice === undefined ? {} : { next: advice });
}

/** The system's name of an error (`ENOENT`); nothing for errors that are not the system's. */
export function errorCode(error: unknown): string | undefined {
  const known = error instanceof Error && 'syscall' in error && 'code' in error;
  return known && typeof error.code === 'string' ? error.code : undefined;
}
