/** A mistake in a file that a person wrote, shown at its place before anything is asked of AWS. */
export interface Problem {
  /** Path as the user would type it. */
  readonly path: string;
  /** 1-based line and column of the mistake; column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Number of characters to underline, at least 1. */
  readonly length: number;
  /** What is wrong and why, one sentence. */
  readonly message: string;
  /** What to write instead or to do next. */
  readonly suggestion?: string;
  /** The text of the file, for the code frame. */
  readonly source: string;
}

/** Something the user can mend: wrong usage, configuration, policy, credentials or disk. Never shown with a stack. */
export class UsageError extends Error {
  readonly problems: readonly Problem[];
  /** What to do next, one sentence. */
  readonly next: string | undefined;

  constructor(
    message: string,
    details: { readonly next?: string; readonly problems?: readonly Problem[] } = {},
  ) {
    super(message);
    this.name = 'UsageError';
    this.next = details.next;
    this.problems = details.problems ?? [];
  }
}

/** The order of a file. */
export function byPlace(left: Problem, right: Problem): number {
  return left.line - right.line || left.column - right.column;
}
