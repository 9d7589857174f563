import type { Problem } from '../../model/problem.ts';

/** One file as the edge of the program read it. */
export interface SourceFile {
  /** As the user would type it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file, in UTF-16 units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Complaint {
  readonly message: string;
  readonly suggestion?: string;
}

/** Offsets at which lines start, found once per file. */
export type LineStarts = readonly number[];

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A problem at a span; only the part of the span on its first line is underlined. */
export function problemAt(
  file: SourceFile & { readonly starts: LineStarts },
  span: Span,
  complaint: Complaint,
): Problem {
  const start = Math.max(0, Math.min(span.start, file.text.length));
  const line = lineOf(file.starts, start);
  const lineStart = file.starts[line - 1] ?? 0;
  const lineEnd = (file.starts[line] ?? file.text.length + 1) - 1;
  return {
    path: file.path,
    line,
    column: start - lineStart + 1,
    length: Math.max(1, Math.min(span.end, lineEnd) - start),
    message: complaint.message,
    ...(complaint.suggestion === undefined ? {} : { suggestion: complaint.suggestion }),
    source: file.text,
  };
}

/** 1-based. */
function lineOf(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
