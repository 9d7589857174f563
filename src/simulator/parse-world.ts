import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Problem, UsageError } from '../model/problem.ts';
import { checkWorld } from './check-world.ts';
import type { WorldProblem } from './shape.ts';
import type { World } from './world.ts';
import { worldShape } from './world-shape.ts';

const maxTextLength = 8 * 1024 * 1024;

export type WorldReading =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly problems: readonly WorldProblem[] };

/** Checks a value that should be a world. Never throws for what is in it. */
export function readWorld(value: unknown): WorldReading {
  const root = { path: [], problems: [] as WorldProblem[] };
  const world = worldShape(value, root);
  if (world !== undefined && root.problems.length === 0) checkWorld(world, root);
  if (world === undefined || root.problems.length > 0) return { ok: false, problems: root.problems };
  return { ok: true, world };
}

/**
 * A world from YAML text or from a value. Throws a `UsageError`: with text, its problems have lines and
 * columns; `name` is what they call the file.
 */
export function parseWorld(source: unknown, name = 'world'): World {
  if (typeof source !== 'string') {
    const reading = readWorld(source);
    if (reading.ok) return reading.world;
    throw new UsageError(`${name} is not a world the simulator understands:\n${listed(reading.problems)}`, {
      next,
    });
  }
  if (source.length > maxTextLength) {
    throw new UsageError(`${name} is larger than ${maxTextLength} characters`, {
      next: 'Make the world smaller.',
    });
  }
  return parseText(source, name);
}

const next = 'Correct the world; its language is described in src/simulator/world.ts.';

function parseText(source: string, name: string): World {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problemAt = (offset: number, message: string, suggestion?: string): Problem => {
    const { line, col } = lines.linePos(offset);
    const place = { path: name, line, column: col, length: 1, message, source };
    return suggestion === undefined ? place : { ...place, suggestion };
  };
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const problems = document.errors.slice(0, 20).map((error) => problemAt(error.pos[0], error.message));
    throw new UsageError(`${name} is not valid YAML: ${syntax.message}`, { next, problems });
  }
  const reading = readWorld(toValue(document, name));
  if (reading.ok) return reading.world;
  throw new UsageError(`${name} is not a world the simulator understands:\n${listed(reading.problems)}`, {
    next,
    problems: reading.problems.map((problem) =>
      problemAt(offsetOf(document, problem.path), spelled(problem), problem.suggestion),
    ),
  });
}

function toValue(document: Document, name: string): unknown {
  try {
    // Bounded, because a few aliases of aliases can stand for billions of nodes.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : 'bad YAML'}`, {
      next,
    });
  }
}

/** Offset of the deepest node that a path leads to: of the key in a map, of the item in a list. */
function offsetOf(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === segment);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function spelled(problem: WorldProblem): string {
  return `${problem.path.length === 0 ? 'the world' : problem.path.join('.')}: ${problem.message}`;
}

function listed(problems: readonly WorldProblem[]): string {
  return problems
    .map(
      (problem) =>
        `  ${spelled(problem)}${problem.suggestion === undefined ? '' : ` (${problem.suggestion})`}`,
    )
    .join('\n');
}
