/** AWS refuses signatures that are five minutes off; below that, what differs is the way of the answer. */
const toleratedMs = 4 * 60_000;

/** How far this machine's clock is behind AWS's, learned from refusals, for all clients at once. */
export interface ServerClock {
  readonly offsetMs: () => number;
  /** Compares with the date of the answer that an error of the SDK's carries. */
  readonly learn: (error: unknown) => void;
}

export function serverClock(): ServerClock {
  let offsetMs = 0;
  return {
    offsetMs: () => offsetMs,
    learn: (error) => {
      const date = answerDate(error);
      if (date === undefined) return;
      const apart = date - Date.now();
      if (Math.abs(apart - offsetMs) >= toleratedMs) offsetMs = apart;
    },
  };
}

function answerDate(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$response' in error)) return undefined;
  const response = error.$response as { readonly headers?: Readonly<Record<string, string>> } | undefined;
  const { date, age } = response?.headers ?? {};
  // An answer with an age comes out of a cache and tells an old time.
  const time = date === undefined || age !== undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

/** Says of an error that a second attempt will be signed with another time; `send` looks for it. */
export function markClockCorrected(error: unknown): void {
  if (!(error instanceof Error) || !('$metadata' in error)) return;
  const metadata = error.$metadata as { clockSkewCorrected?: boolean } | undefined;
  if (metadata !== undefined) metadata.clockSkewCorrected = true;
}
