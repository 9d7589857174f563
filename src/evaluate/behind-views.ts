import { Host, type HostObject } from '../policy/cel/host-objects.ts';

/** What is behind the views of one type of nouns. */
export interface Behind<T> {
  readonly set: (view: HostObject, noun: T) => void;
  readonly get: (view: HostObject) => T | undefined;
}

/** Kept on the view itself: a weak map of as many views costs more than judging them. */
export function createBehind<T>(): Behind<T> {
  const type = Symbol('type');
  return {
    set: (view, noun) => {
      if (view instanceof Host) view.behind = { type, noun };
    },
    get: (view) => {
      if (!(view instanceof Host) || view.behind?.type !== type) return undefined;
      return view.behind.noun as T;
    },
  };
}
