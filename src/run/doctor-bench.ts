import type { CallRecord, CallRequest } from '../model/call.ts';

/** Where and how an account's calls are tried. */
export interface Bench {
  readonly account: string;
  readonly region: string;
  readonly global: string;
  readonly ask: (request: Omit<CallRequest, 'account'>) => Promise<CallRecord | undefined>;
}
