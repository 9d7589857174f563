/** Steps a question may still take, so that hostile selectors end in "too complex" and never hang. */
export interface StepBudget {
  left: number;
}

/** About a second of work; a trail at every AWS limit needs a small part of it (see `bench/selectors.ts`). */
export const defaultSteps = 400_000_000;

/** Thrown by `spend` and caught by `withinSteps`; it never leaves this folder. */
class StepsSpent extends Error {}

export function spend(budget: StepBudget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new StepsSpent('The question is too complex.');
}

/** Runs a computation, or says that it took more steps than it was given. */
export function withinSteps<T>(steps: number, compute: (budget: StepBudget) => T): T | 'too-complex' {
  try {
    return compute({ left: steps });
  } catch (error) {
    if (error instanceof StepsSpent) return 'too-complex';
    throw error;
  }
}
