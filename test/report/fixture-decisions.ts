import type { FindingWaiver, ScanResult } from '../../src/model/scan-result.ts';
import { resultOf } from './fixture.ts';
import { exampleFaults } from './fixture-findings.ts';
import { policyOf } from './fixture-policies.ts';
import { account, findingOf, regionSubject, trailSubject } from './fixture-subjects.ts';
import { exampleTrails } from './fixture-trails.ts';

export const waiver: FindingWaiver = {
  id: 'w1:0123456789abcdef',
  reason: 'rebuilt every night',
  owner: 'platform team',
  ticket: 'SEC-123',
  created: '2026-01-05',
  expires: '2026-12-31',
};

/** A result in which people decided on everything that they can decide on. */
export function decidedResult(): ScanResult {
  const [bad, spare] = exampleFaults();
  const about = (name: string): ReturnType<typeof trailSubject> => trailSubject(name, 'eu-west-1');
  const entry = (name: string): NonNullable<ScanResult['baseline']>['fixed'][number] => {
    const { fingerprint, policy, subject } = findingOf('logging-on', about(name));
    return { fingerprint, policy, kind: 'trail', account, subject: subject.id };
  };
  return resultOf({
    policies: [
      policyOf('alarm-set', { subject: 'region' }),
      policyOf('logging-on', { severity: 'critical' }),
      policyOf('quiet', { title: 'Nobody is asked this' }),
    ],
    frameworks: [framework],
    findings: [
      findingOf('alarm-set', regionSubject('eu-west-1'), { status: 'not-applicable', message: 'no trail' }),
      findingOf('alarm-set', regionSubject('us-east-1'), { status: 'pass', message: 'there is one' }),
      findingOf('logging-on', about('fails'), { severity: 'critical', message: 'fails is off' }),
      findingOf('logging-on', about('known'), { message: 'known is off', baseline: 'known' }),
      findingOf('logging-on', about('perhaps'), { message: 'perhaps is off', effective: 'error' }),
      findingOf('logging-on', about('unseen'), { status: 'error', message: 'denied', faults: ['f0a1'] }),
      findingOf('logging-on', about('waived'), { message: 'waived is off', waiver, effective: 'waived' }),
    ],
    waivers: [
      {
        ...waiver,
        policy: 'logging-on',
        subjects: [{ name: 'waived' }],
        state: 'expiring',
        matched: 1,
        source: { path: 'waivers.yaml', line: 2 },
      },
    ],
    baseline: { known: 1, added: 0, fixed: [entry('mended')], unseen: [entry('hidden')] },
    faults: [bad, spare].flatMap((fault) => fault ?? []),
    trails: exampleTrails(),
    complete: false,
    incompleteBecause: ['cloudtrail:GetTrailStatus was denied in eu-west-1.'],
  });
}

const framework: ScanResult['frameworks'][number] = {
  id: 'cis-aws-foundations-5.0.0',
  title: 'CIS AWS Foundations Benchmark',
  version: '5.0.0',
  controls: [
    { id: '3.1', title: 'CloudTrail is on', level: 1, status: 'fail', policies: ['logging-on'] },
    { id: '3.2', title: 'Files are validated', status: 'pass', policies: ['alarm-set'] },
    { id: '3.9', title: 'Flow logs are on', status: 'not-assessed', policies: [] },
  ],
};
