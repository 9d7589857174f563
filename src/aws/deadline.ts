/** Stands for the result of work that was not done in time. */
export const late: unique symbol = Symbol('late');

/** Runs work that listens to `signal`; gives `late` when it takes longer, whether or not it listens. */
export function withDeadline<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof late> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      resolve(late);
      controller.abort();
    }, milliseconds);
    // After the alarm nobody hears how the aborted work ends.
    work(controller.signal)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
