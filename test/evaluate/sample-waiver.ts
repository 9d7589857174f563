import type { Waiver } from '../../src/model/waiver.ts';

/** A waiver of the whole policy `logging-on` over the year 2026, unless told otherwise. */
export function sampleWaiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w1:0000000000000000',
    policy: 'logging-on',
    subjects: [{ account: '*' }],
    reason: 'known and accepted',
    owner: 'platform team',
    created: '2026-01-01',
    expires: '2026-12-31',
    source: { path: 'waivers.yaml', line: 2 },
    ...changes,
  };
}
