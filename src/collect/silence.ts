import type { CallRecord, CallRequest } from '../model/call.ts';
import type { Unsent } from './unsent-record.ts';

/** Which places answer nobody, so that each costs one deadline and not one for every call. */
export interface Silence {
  /** Why a call is not worth sending; nothing if it is. */
  readonly of: (request: CallRequest) => Unsent | undefined;
  /** Learns from what a call came to in the end. */
  readonly learn: (record: CallRecord) => void;
  /** Keeps of an account only what is bad. */
  readonly forget: (account: string) => void;
}

/** A service of a region as one account sees it, or as all do. */
interface Listener {
  silent: Unsent | undefined;
  /** How many calls in a row went unanswered; all of them as long as `answered` is false. */
  unanswered: number;
  answered: boolean;
}

/**
 * A place that has answered before may have lost a packet. Without this, one call for one account that goes
 * unanswered would end all of its calls there.
 */
const mostUnanswered = 3;
/** So many accounts that a region has not answered, and no account that it has, tell that it answers nobody. */
const enoughAccounts = 3;

export function silences(): Silence {
  const ofAccounts = new Map<string, Map<string, Listener>>();
  const ofAll = new Map<string, Listener>();
  const listenersOf = (account: string): Map<string, Listener> => {
    const listeners = ofAccounts.get(account) ?? new Map<string, Listener>();
    ofAccounts.set(account, listeners);
    return listeners;
  };
  return {
    of: (request) => {
      const endpoint = endpointOf(request);
      return ofAll.get(endpoint)?.silent ?? ofAccounts.get(request.account)?.get(endpoint)?.silent;
    },
    learn: (record) => {
      const everybody = listenerAt(ofAll, endpointOf(record));
      const one = listenerAt(listenersOf(record.account), endpointOf(record));
      if (record.status !== undefined) {
        heard(everybody);
        heard(one);
        return;
      }
      const why = silenceIn(record);
      if (why === undefined || one.silent !== undefined) return;
      one.unanswered += 1;
      // The same words for each call there: which of them was first is chance.
      if (one.answered && one.unanswered < mostUnanswered) return;
      one.silent = why;
      everybody.unanswered += 1;
      if (!everybody.answered && everybody.unanswered >= enoughAccounts) everybody.silent ??= why;
    },
    forget: (account) => {
      const listeners = [...(ofAccounts.get(account)?.values() ?? [])];
      if (listeners.every(({ silent }) => silent === undefined)) ofAccounts.delete(account);
    },
  };
}

function listenerAt(all: Map<string, Listener>, place: string): Listener {
  const known = all.get(place);
  if (known !== undefined) return known;
  const listener = { silent: undefined, unanswered: 0, answered: false };
  all.set(place, listener);
  return listener;
}

function heard(listener: Listener): void {
  listener.answered = true;
  listener.unanswered = 0;
}

function silenceIn({ outcome }: CallRecord): Unsent | undefined {
  if (outcome.kind !== 'fault') return undefined;
  const { kind, code, message } = outcome.fault;
  return kind === 'timed-out' || kind === 'unreachable' ? { kind, code, message } : undefined;
}

function endpointOf({ region, service }: CallRequest): string {
  return `${region}/${service}`;
}
