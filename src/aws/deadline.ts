/** Stands for the result of work that was not done in time. */
export const late: unique symbol = Symbol('late');

/** Runs work that listens to `signal`; gives `late` when it takes longer, whether or not it listens. */
export async function withDeadline<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof late> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
      controller.abort();
    }, milliseconds);
  });
  try {
    // When the alarm wins, the rejection of the aborted work is handled by the race and forgotten.
    return await Promise.race([alarm, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
  }
}
