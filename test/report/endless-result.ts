import type { ScanResult } from '../../src/model/scan-result.ts';
import { resultOf } from './fixture.ts';
import { findingOf, trailSubject } from './fixture-subjects.ts';

/** A result whose findings never end, about trails t1, t2, …, and how many of them were asked for. */
export function endlessResult(): { readonly result: ScanResult; readonly made: () => number } {
  let made = 0;
  const result: ScanResult = {
    ...resultOf({}),
    *findings() {
      for (;;) {
        made += 1;
        yield findingOf('p', trailSubject(`t${made}`, 'eu-west-1'));
      }
    },
  };
  return { result, made: () => made };
}
