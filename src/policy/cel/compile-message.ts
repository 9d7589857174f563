import type { Message } from '../../model/policy.ts';
import type { CompileExpression, Evaluate } from './compile-expression.ts';
import type { CelMistake } from './guard.ts';
import { parseMessage } from './message-template.ts';

export type CompiledMessage =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly mistakes: readonly CelMistake[] };

type Piece = string | Evaluate;

/** Compiles a message and its holes. A hole that cannot be worked out reads `(unknown)`: the rest still helps. */
export function compileMessage(text: string, compile: CompileExpression): CompiledMessage {
  const parsed = parseMessage(text);
  if (!parsed.ok) return { ok: false, mistakes: [parsed.mistake] };
  const mistakes: CelMistake[] = [];
  const pieces: Piece[] = [];
  for (const part of parsed.parts) {
    if (part.kind === 'text') {
      pieces.push(part.text);
      continue;
    }
    const compiled = compile(part.text, 'hole');
    if (compiled.ok) pieces.push(compiled.evaluate);
    else mistakes.push(...compiled.mistakes.map((mistake) => shifted(mistake, part.start)));
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  return {
    ok: true,
    message: { text, render: (variables) => pieces.map((piece) => written(piece, variables)).join('') },
  };
}

function shifted(mistake: CelMistake, by: number): CelMistake {
  return { ...mistake, start: mistake.start + by, end: mistake.end + by };
}

function written(piece: Piece, variables: Readonly<Record<string, unknown>>): string {
  if (typeof piece === 'string') return piece;
  try {
    return printed(piece(variables));
  } catch {
    return '(unknown)';
  }
}

function printed(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(printed).join(', ');
  return String(value);
}
