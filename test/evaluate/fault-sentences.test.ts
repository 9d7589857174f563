import { describe, expect, test } from 'vitest';
import { describeFaults, faultIds } from '../../src/evaluate/fault-sentences.ts';
import type { FaultKind } from '../../src/model/fault.ts';
import { fault } from './sample-inventory.ts';

describe('describeFaults', () => {
  test('says call, account, region, code and what to do, without the request id that changes with every run', () => {
    expect(describeFaults([fault('a')])).toMatchInlineSnapshot(
      `"cloudtrail:GetTrailStatus was denied in account 111122223333, eu-west-1 (AccessDeniedException). Allow cloudtrail:GetTrailStatus for the identity that scans."`,
    );
  });

  test('joins faults that differ in region only, whatever their order', () => {
    const faults = ['us-east-1', 'eu-west-1', 'ap-south-1'].map((region) => fault(region, { region }));
    expect(describeFaults(faults)).toMatchInlineSnapshot(
      `"cloudtrail:GetTrailStatus was denied in account 111122223333, ap-south-1, eu-west-1, us-east-1 (AccessDeniedException). Allow cloudtrail:GetTrailStatus for the identity that scans."`,
    );
    expect(describeFaults(faults.toReversed())).toBe(describeFaults(faults));
  });

  test('stays short for many regions and causes', () => {
    const regions = Array.from({ length: 17 }, (_, index) =>
      fault(`r${index}`, { region: `region-${String(index).padStart(2, '0')}` }),
    );
    const causes = Array.from({ length: 5 }, (_, index) => fault(`c${index}`, { call: `s3:Get${index}` }));
    expect(describeFaults([...regions, ...causes])).toMatchInlineSnapshot(
      `"cloudtrail:GetTrailStatus was denied in account 111122223333, region-00, region-01, region-02, region-03, region-04 and 12 more regions (AccessDeniedException); s3:Get0 was denied in account 111122223333, eu-west-1 (AccessDeniedException); s3:Get1 was denied in account 111122223333, eu-west-1 (AccessDeniedException); and 3 more causes. Allow cloudtrail:GetTrailStatus for the identity that scans. Allow s3:Get0 for the identity that scans. Allow s3:Get1 for the identity that scans."`,
    );
  });

  test('keeps hostile codes on one short line', () => {
    const sentence = describeFaults([fault('a', { code: `Bad\n\u001b[31m${'x'.repeat(5000)}` })]);
    expect(sentence.length).toBeLessThan(500);
    expect(sentence).not.toMatch(/\p{Cc}/u);
  });

  test('works without request id, account and region', () => {
    const { requestId: _, ...bare } = fault('a', {
      account: '',
      region: '',
      kind: 'unreachable',
      code: 'ENOTFOUND',
    });
    expect(describeFaults([bare])).toMatchInlineSnapshot(
      `"cloudtrail:GetTrailStatus got no answer (ENOTFOUND). Check the network, the proxy and AWS_ENDPOINT_URL, then scan again."`,
    );
  });

  test('has nothing to name where a population gives no fault', () => {
    expect(describeFaults([])).toBe('no call explains it. Report this as a bug of Trailproof.');
  });

  test.each([
    ['Undocumented', 'Change the trail so that nothing rests on it.'],
    ['TooComplex', 'Write the selectors more simply.'],
    ['KeyRegionUnknown', 'Let the trail name its key by ARN.'],
    ['UnknownSelectorMember', 'Use a newer version of Trailproof.'],
  ])('%s has advice of its own, whatever its kind', (code, next) => {
    expect(describeFaults([fault('a', { kind: 'unsupported', code })])).toMatch(new RegExp(` ${next}$`, 'u'));
  });

  const kinds: readonly FaultKind[] = [
    'denied',
    'throttled',
    'region-disabled',
    'unreachable',
    'timed-out',
    'malformed',
    'unsupported',
    'conflict',
    'cancelled',
    'not-asked',
    'not-readable-from-here',
  ];
  test('has its own words for each kind', () => {
    const sentences = kinds.map((kind) => describeFaults([fault('a', { kind })]));
    expect(new Set(sentences).size).toBe(kinds.length);
    expect(sentences.join('\n')).not.toContain('{call}');
  });
});

test('faultIds are sorted and unique', () => {
  expect(faultIds([fault('b'), fault('a'), fault('b')])).toEqual(['a', 'b']);
});
