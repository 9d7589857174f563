import { expect, test } from 'vitest';
import type { ScanResult, WaiverEntry } from '../../../src/model/scan-result.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { rendered, sectionText } from './page.ts';

function waiver(state: WaiverEntry['state'], parts: Partial<WaiverEntry> = {}): WaiverEntry {
  return {
    id: `w1:${state}`,
    policy: `policy-${state}`,
    subjects: [{ account: '*', ou: 'Root/Sandbox/*' }, { name: 'lab-?' }],
    reason: `reason of ${state}`,
    owner: 'platform team',
    created: '2026-05-04',
    expires: '2027-03-31',
    source: { path: 'waivers.yaml', line: 4 },
    state,
    matched: 2,
    ...parts,
  };
}

const text = (parts: Parameters<typeof resultOf>[0]): string =>
  sectionText(rendered(resultOf(parts)), 'waivers');

test('waivers stand with who, why and until when, those first that somebody should look at', () => {
  const told = text({
    waivers: [
      waiver('active', { approver: 'Kim', ticket: 'SEC-1', compensatingControl: 'another trail' }),
      waiver('unused', { matched: 0 }),
      waiver('expired'),
      waiver('expiring'),
    ],
  });
  expect(told).toContain('✖ 1 expired ? 1 ends soon – 1 unused ✔ 1 active');
  expect(told.match(/policy-[a-z]+/gu)).toEqual([
    'policy-expired',
    'policy-expiring',
    'policy-unused',
    'policy-active',
  ]);
  expect(told).toContain(
    'policy-active account *, ou Root/Sandbox/*; or name lab-? reason of active meanwhile: another trail platform team approved by Kim ticket SEC-1 2027-03-31 since 2026-05-04 2 accepted waivers.yaml:4 w1:active',
  );
  expect(told).toContain('no compensating control named platform team no approver');
  expect(told).toContain('2 count again');
});

test('the baseline says what it knows, what is fixed, and what could not be seen', () => {
  const entry = {
    fingerprint: 'v1:1',
    policy: 'a',
    kind: 'trail',
    account: '111122223333',
    subject: 'x',
  } as const;
  const told = text({
    baseline: { known: 12, added: 0, fixed: [entry], unseen: [{ ...entry, subject: 'y' }] },
  });
  expect(told).toContain(
    'Baseline 12 failing findings known, 1 finding of it fixed, 1 not to be seen in this run.',
  );
  expect(told).toContain(
    'Fixed since: take them out of the baseline Policy Account Subject Fingerprint a 111122223333 trail x v1:1',
  );
  expect(told).toContain(
    'nobody knows whether they still fail Policy Account Subject Fingerprint a 111122223333 trail y v1:1',
  );
});

test('whom the configuration leaves out of a policy is told, although there is no finding', () => {
  const except = [
    { ou: 'Root/Sandbox/*', reason: 'Rebuilt every night.', expires: '2027-01-31' },
    { account: '111122223333', tag: 'stage=test', reason: 'A test.' },
  ];
  const told = text({ policies: [policyOf('a', { except }), policyOf('b')] });
  expect(told).toContain('Title of a ou Root/Sandbox/* Rebuilt every night. 2027-01-31');
  expect(told).toContain('Title of a account 111122223333, tag stage=test A test. no end');
  expect(told).not.toContain('Title of b');
});

test('where nobody decided anything there is no section', () => {
  expect(rendered(resultOf({}))).not.toContain('id="waivers"');
});

test('thousands of waivers are cut, and counted', () => {
  const many: ScanResult['waivers'] = Array.from({ length: 700 }, () => waiver('active'));
  expect(text({ waivers: many })).toContain('200 more waivers, see the JSON report.');
});
