import type { Noun } from '../../src/evaluate/nouns.ts';
import { createReading, type Reading } from '../../src/evaluate/reading.ts';
import { createViews } from '../../src/evaluate/views.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { UnknownRead } from '../../src/policy/unknown-read.ts';
import { inventory } from './sample-inventory.ts';

/** Reads `a.b[0].c` off a view as CEL does: member by member, `[0]` through `.each`. */
export function walk(view: unknown, steps: string): unknown {
  return steps.split('.').reduce<unknown>((value, step) => {
    const [name = '', index] = step.split('[');
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (index === undefined) return member;
    const { each } = member as { readonly each: readonly unknown[] };
    return each[Number.parseInt(index, 10)];
  }, view);
}

export interface Viewing {
  readonly view: unknown;
  readonly reading: Reading;
}

export function viewing(noun: Noun, of: Inventory = inventory(noun.account)): Viewing {
  const reading = createReading();
  return { view: createViews(reading, of).of(noun), reading };
}

/** What the read throws because something could not be seen. */
export function unknownRead(read: () => unknown): UnknownRead {
  try {
    read();
  } catch (error) {
    if (error instanceof UnknownRead) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
