import type { EventFields } from '../../model/selector.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import { type Comparison, compareWritten } from '../../selectors/compare-selectors.ts';
import { describeEvent } from '../../selectors/describe-event.ts';
import type { Context } from '../context.ts';
import { readSelectors } from './selectors-explain.ts';

/** `trailproof selectors equal A B`: 0 the same events, 1 different, 3 not known. */
export function selectorsEqual(a: string, b: string, context: Context): number {
  const comparison = compareWritten(readSelectors(a, context), readSelectors(b, context));
  context.stdout.write(
    sentences(comparison, a, b)
      .map((line) => `${line}\n`)
      .join(''),
  );
  switch (comparison.kind) {
    case 'equal':
      return exitCodes.ok;
    case 'different':
      return exitCodes.findings;
    case 'unknown':
      return exitCodes.incomplete;
  }
}

function sentences(comparison: Comparison, a: string, b: string): readonly string[] {
  switch (comparison.kind) {
    case 'equal':
      return [
        `${a} and ${b} record the same events.`,
        ...(comparison.note === undefined ? [] : [comparison.note]),
      ];
    case 'different':
      return [
        `${a} and ${b} record different events.`,
        ...onlyIn(a, comparison.onlyA),
        ...onlyIn(b, comparison.onlyB),
      ];
    case 'unknown':
      return [`Whether ${a} and ${b} record the same events is not known.`, ...reasons(comparison)];
  }
}

function onlyIn(file: string, event: EventFields | undefined): readonly string[] {
  return event === undefined ? [] : [`  only ${file} records ${describeEvent(event)}`];
}

function reasons({ because, example }: Extract<Comparison, { kind: 'unknown' }>): readonly string[] {
  if (because === 'too-complex') return ['  They are too complex to be compared within bounds.'];
  const open = example === undefined ? '' : `, for instance for ${describeEvent(example)}`;
  return [`  They differ only where AWS does not document what is recorded${open}.`];
}
