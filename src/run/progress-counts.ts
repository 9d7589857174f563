import type { Progress as Collecting } from '../collect/collect.ts';
import type { CallPort } from '../model/call.ts';

/** What a collection does now, with what only the wire shows of it. */
export interface Progress extends Collecting {
  /** Answers that told to go slower; each was tried again. */
  readonly throttled: number;
  /** Regions of accounts whose trails have been listed. */
  readonly regions: number;
}

export interface CountedCalls {
  readonly call: CallPort;
  readonly counted: (collecting: Collecting) => Progress;
}

/** Counts what goes through a port. */
export function countedCalls(call: CallPort): CountedCalls {
  const seen = { throttled: 0, regions: 0 };
  return {
    call: async (request) => {
      const record = await call(request);
      const { outcome } = record;
      if (outcome.kind === 'fault' && outcome.fault.kind === 'throttled') seen.throttled += 1;
      else if (request.operation === 'DescribeTrails') seen.regions += 1;
      return record;
    },
    counted: (collecting) => ({ ...collecting, ...seen }),
  };
}
