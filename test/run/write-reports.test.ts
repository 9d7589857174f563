import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { writeReports } from '../../src/run/write-reports.ts';
import { resultOf } from '../report/fixture.ts';
import { findingOf, trailSubject } from '../report/fixture-subjects.ts';

const number = 3_000;

test('a reader that is slow has no more than a block waiting for it', async () => {
  let waiting = 0;
  let most = 0;
  let all = 0;
  const page = {
    write: (text: string) => {
      waiting += text.length;
      all += text.length;
      most = Math.max(most, waiting);
    },
    taken: async () => {
      waiting = 0;
    },
  };
  const result: ScanResult = {
    ...resultOf({}),
    *findings() {
      for (let made = 0; made < number; made += 1)
        yield findingOf('p', trailSubject(`t${made}`, 'eu-west-1'));
    },
  };
  const failures = await writeReports(
    {
      result,
      outputs: [{ format: 'jsonl', target: { kind: 'stdout' } }],
      options: { colour: false, unicode: true, width: 80 },
    },
    { page, note: () => {} },
  );
  expect(failures).toEqual([]);
  expect(all).toBeGreaterThan(number * 200);
  expect(most).toBeLessThan(70_000);
});
