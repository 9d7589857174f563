import type { WantedCalls } from '../model/snapshot.ts';
import type { Reach } from './reach.ts';
import type { UnderWay } from './under-way.ts';
import type { Vantage } from './vantage.ts';

/** What everybody who asks has in common. */
export interface Inquiry {
  readonly vantage: Vantage;
  readonly facts: WantedCalls;
  readonly reach: Reach;
  readonly work: UnderWay;
}
