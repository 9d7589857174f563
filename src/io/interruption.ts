let interrupted: AbortController | undefined;

/**
 * From the first call on, the first SIGINT or SIGTERM aborts the signal and ends nothing, for work that stops in
 * order; the second ends the process at once.
 */
export function interruption(): AbortSignal {
  if (interrupted !== undefined) return interrupted.signal;
  const controller = new AbortController();
  interrupted = controller;
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
