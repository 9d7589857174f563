import { type CallerIdentity, decodeCallerIdentity } from '../answers/caller-identity.ts';
import type { Fault } from '../model/fault.ts';
import type { CallIndex } from './call-index.ts';

export interface Caller {
  readonly identity?: CallerIdentity;
  readonly faults: readonly Fault[];
}

/** Who asked. That is asked before any account is known, so its record has none. */
export function callerIdentity(calls: CallIndex): Caller {
  const call = 'sts:GetCallerIdentity';
  const record = ['', ...calls.accounts].flatMap((account) => calls.find(call, account))[0];
  const missing = calls.missing({ call, account: '', region: '' });
  if (record === undefined) return { faults: [missing] };
  const answer = decodeCallerIdentity(record);
  switch (answer.kind) {
    case 'value':
      return { identity: answer.value, faults: [] };
    case 'fault':
      return { faults: [answer.fault] };
    case 'absent':
      return { faults: [missing] };
  }
}
