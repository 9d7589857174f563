import { type Box, type EventFields, type SelectorField, selectorFields } from '../model/selector.ts';
import { hasBit } from './bits.ts';
import { holds } from './box-match.ts';
import { type BoxSpace, boxSpace } from './box-space.ts';
import type { FieldPoints } from './field-points.ts';
import { representative } from './representative.ts';
import { defaultSteps, type StepBudget, spend, withinSteps } from './step-budget.ts';
import type { ClassProfile } from './value-classes.ts';
import { readableWitness } from './witness.ts';

/** What one union of boxes holds that another does not. */
export type Uncovered =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly event: EventFields }
  /** More steps than allowed: nothing is said about the question. */
  | { readonly kind: 'too-complex' };

/**
 * One event of `wanted` that no box of `within` holds, or the proof that there is none. Exact: it sweeps
 * the fields and follows the boxes that still hold what was chosen so far. `steps` bounds the work.
 */
export function findUncovered(
  wanted: readonly Box[],
  within: readonly Box[],
  steps: number = defaultSteps,
): Uncovered {
  const found = searchUncovered(wanted, within, steps);
  if (found.kind !== 'witness') return found;
  const { box, event } = found;
  return { kind: 'witness', event: readableWitness(event, box, within) };
}

/** Whether there is an event of `wanted` that no box of `within` holds, without the work of making it readable. */
export function hasUncovered(
  wanted: readonly Box[],
  within: readonly Box[],
  steps: number = defaultSteps,
): 'yes' | 'no' | 'too-complex' {
  const { kind } = searchUncovered(wanted, within, steps);
  return kind === 'none' ? 'no' : kind === 'witness' ? 'yes' : 'too-complex';
}

type Found = Exclude<Uncovered, { kind: 'witness' }> | { kind: 'witness'; event: EventFields; box: Box };

function searchUncovered(wanted: readonly Box[], within: readonly Box[], steps: number): Found {
  const found = withinSteps(steps, (budget): Found | 'too-complex' => {
    const space = boxSpace(wanted, within, budget);
    for (const [index, box] of wanted.entries()) {
      if (space.hasEqual(index)) continue;
      const event = escapeFrom(index, space, budget);
      if (event === 'not-representable') return 'too-complex';
      if (event === undefined) continue;
      if (!holds(box, event) || within.some((other) => holds(other, event))) {
        throw new Error('A witness turned out not to be one: this is a mistake in Trailproof.');
      }
      return { kind: 'witness', event, box };
    }
    return { kind: 'none' };
  });
  return found === 'too-complex' ? { kind: 'too-complex' } : found;
}

/** Whether `outer` holds every event of `inner`. */
export function contains(
  outer: readonly Box[],
  inner: readonly Box[],
  steps: number = defaultSteps,
): 'yes' | 'no' | 'too-complex' {
  const uncovered = hasUncovered(inner, outer, steps);
  return uncovered === 'no' ? 'yes' : uncovered === 'yes' ? 'no' : 'too-complex';
}

/** What a box still asks from a layer on: a constraint there (-1: nothing), then a node of the next layer. */
interface Node {
  readonly constraint: number;
  readonly next: number;
}

/** Number of the node that asks nothing any more, in every layer. */
const asksNothing = 0;

interface Layer {
  readonly field: SelectorField;
  readonly points: readonly ClassProfile[];
  readonly nodes: readonly Node[];
  /** Sets of nodes that are known to leave nothing uncovered. */
  readonly covered: Set<string>;
}

function escapeFrom(
  wanted: number,
  space: BoxSpace,
  budget: StepBudget,
): EventFields | 'not-representable' | undefined {
  const byField = new Map<SelectorField, FieldPoints>();
  for (const field of selectorFields) {
    const points = space.points(field, wanted);
    // The wanted box contradicts itself: it holds no event.
    if (points.points.length === 0) return undefined;
    byField.set(field, points);
  }
  const rivals = rivalsOf(space, byField, budget);
  const { layers, start } = layersOf(rivals, byField);
  spend(budget, rivals.length * layers.length * 8);
  const path = escape({ layers, budget }, 0, start);
  if (path === undefined) return undefined;
  const chosen = new Map(layers.map((layer, depth) => [layer.field, path[depth]]));
  const event: Partial<Record<SelectorField, string>> = {};
  for (const [field, { points }] of byField) {
    const valueClass = (chosen.get(field) ?? points[0])?.valueClass;
    if (valueClass === undefined || valueClass.kind === 'absent') continue;
    const value = representative(field, valueClass, space.classes(field));
    if (value === undefined) return 'not-representable';
    event[field] = value;
  }
  return event;
}

type Rival = ReadonlyMap<SelectorField, number>;

/** The boxes of `within` that share an event with the wanted box, with only what they ask beyond it. */
function rivalsOf(
  space: BoxSpace,
  byField: ReadonlyMap<SelectorField, FieldPoints>,
  budget: StepBudget,
): readonly Rival[] {
  const rivals: Rival[] = [];
  for (const constraints of space.within) {
    const asks = new Map<SelectorField, number>();
    let apart = false;
    for (const [field, constraint] of constraints) {
      const points = byField.get(field);
      if (points === undefined) continue;
      apart = !hasBit(points.some, constraint);
      if (apart) break;
      if (!hasBit(points.every, constraint)) asks.set(field, constraint);
    }
    if (!apart) rivals.push(asks);
  }
  spend(budget, space.within.length * 4);
  return rivals;
}

/** One layer per field that a rival asks about, fields with the fewest classes first. */
function layersOf(
  rivals: readonly Rival[],
  byField: ReadonlyMap<SelectorField, FieldPoints>,
): { readonly layers: readonly Layer[]; readonly start: readonly number[] } {
  const asked = [...byField]
    .filter(([field]) => rivals.some((rival) => rival.has(field)))
    .map(([field, { points }]) => ({ field, points }))
    .sort((a, b) => a.points.length - b.points.length);
  let tails = rivals.map(() => asksNothing);
  const layers: Layer[] = [];
  for (const { field, points } of asked.reverse()) {
    const nodes: Node[] = [{ constraint: -1, next: asksNothing }];
    const numbers = new Map<string, number>();
    tails = rivals.map((rival, index) => {
      const node = { constraint: rival.get(field) ?? -1, next: tails[index] ?? asksNothing };
      if (node.constraint === -1 && node.next === asksNothing) return asksNothing;
      const key = `${node.constraint} ${node.next}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, nodes.length);
      return nodes.push(node) - 1;
    });
    layers.unshift({ field, points, nodes, covered: new Set() });
  }
  return { layers, start: distinct(tails) };
}

interface Sweep {
  readonly layers: readonly Layer[];
  readonly budget: StepBudget;
}

/** A choice of one class per layer that no node survives, or undefined when there is none. */
function escape(sweep: Sweep, depth: number, nodes: readonly number[]): readonly ClassProfile[] | undefined {
  if (nodes.length === 0) return [];
  if (nodes[0] === asksNothing) return undefined;
  const layer = sweep.layers[depth];
  if (layer === undefined) return undefined;
  const key = nodes.join();
  if (layer.covered.has(key)) return undefined;
  for (const point of layer.points) {
    const path = escape(sweep, depth + 1, survivors({ layer, nodes, point }, sweep.budget));
    if (path !== undefined) return [point, ...path];
  }
  layer.covered.add(key);
  return undefined;
}

function survivors(
  state: { readonly layer: Layer; readonly nodes: readonly number[]; readonly point: ClassProfile },
  budget: StepBudget,
): readonly number[] {
  const { layer, nodes, point } = state;
  const next: number[] = [];
  for (const number of nodes) {
    const node = layer.nodes[number];
    if (node === undefined) continue;
    if (node.constraint !== -1 && !hasBit(point.profile, node.constraint)) continue;
    if (node.next === asksNothing) {
      spend(budget, 40 + next.length);
      return [asksNothing];
    }
    next.push(node.next);
  }
  spend(budget, 40 + nodes.length * 4 + next.length * 40);
  return distinct(next);
}

/** Sorted, so that "asks nothing" comes first and equal sets have equal keys. */
function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
