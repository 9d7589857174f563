import type { Fault } from '../../src/model/fault.ts';
import type { Finding } from '../../src/model/scan-result.ts';
import { account, findingOf, regionSubject, regions, trailSubject } from './fixture-subjects.ts';

/** ESC, C1, a bidi override, a line feed, Markdown, SARIF placeholders and a path climb in one name. */
export const hostileName = 'x\u001b[2J\u009b31m\u202etxt.\n## [click](https://example.com) {0} ../..';

const denied = 'f0a1';

export function exampleFaults(): readonly Fault[] {
  return [
    {
      id: denied,
      kind: 'denied',
      call: 'cloudtrail:GetTrailStatus',
      account,
      region: 'eu-west-1',
      code: 'AccessDeniedException',
      requestId: '5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001',
      message: `User: arn:aws:sts::${account}:assumed-role/auditor/nightly is not authorized to perform: cloudtrail:GetTrailStatus`,
    },
    {
      id: 'f0a2',
      kind: 'throttled',
      call: 'kms:DescribeKey',
      account,
      region: 'us-east-1',
      code: 'ThrottlingException',
      requestId: '5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0002',
      message: 'Rate exceeded',
    },
  ];
}

export function exampleFindings(): readonly Finding[] {
  return [
    findingOf('log-files-encrypted-with-usable-key', trailSubject('main', 'us-east-1'), {
      severity: 'medium',
      status: 'pass',
      message: 'main encrypts with a key that is enabled',
    }),
    ...validation(),
    ...regions.map(managementEvents),
    ...regions.map((region) =>
      findingOf('multi-region-trail-reaches-every-region', regionSubject(region), {
        status: 'pass',
        message: `${region} is reached`,
      }),
    ),
    findingOf('trail-is-logging', trailSubject('main', 'us-east-1'), {
      status: 'error',
      message: 'cloudtrail:GetTrailStatus was denied',
      faults: [denied],
    }),
    findingOf('trail-is-logging', trailSubject('spare', 'us-east-1'), {
      status: 'error',
      message: 'The expression trail.copies.each went wrong: no such key',
    }),
    findingOf(
      'organization-trail-present',
      { kind: 'account', id: account, account, partition: 'aws' },
      { severity: 'low', status: 'not-applicable', message: 'The account belongs to no organization.' },
    ),
  ];
}

function validation(): readonly Finding[] {
  const fails = (name: string, home: string): Finding =>
    findingOf('log-file-validation-enabled', trailSubject(name, home), {
      severity: 'medium',
      message: `${name} writes log files whose tampering could not be detected`,
      facts: [
        {
          result: 'fail',
          that: 'trail.logFileValidation',
          observed: { 'trail.logFileValidation': false },
          evidence: ['c0ffee01'],
        },
      ],
    });
  return [
    fails(hostileName, 'eu-west-1'),
    fails('spare', 'us-east-1'),
    findingOf('log-file-validation-enabled', trailSubject('main', 'us-east-1'), {
      severity: 'medium',
      status: 'pass',
      message: 'main validates',
    }),
  ];
}

function managementEvents(region: string): Finding {
  const policy = 'management-events-recorded';
  const subject = regionSubject(region);
  if (region === 'us-east-1')
    return findingOf(policy, subject, { severity: 'critical', status: 'pass', message: 'covered' });
  if (region === 'eu-west-1') {
    return findingOf(policy, subject, {
      severity: 'critical',
      status: 'error',
      message: 'unknown',
      faults: [denied],
    });
  }
  return findingOf(policy, subject, {
    severity: 'critical',
    message: `No trail records all management events of ${region}`,
    witness: `kms.amazonaws.com Decrypt (management event, readOnly true) in ${region}`,
  });
}
