import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/scan-result.ts';
import { ocsf } from '../../src/report/ocsf.ts';
import { exampleResult, resultOf } from './fixture.ts';
import { decidedResult } from './fixture-decisions.ts';
import { examplePolicies } from './fixture-policies.ts';
import { account, findingOf, regionSubject, trailSubject } from './fixture-subjects.ts';
import { acceptedNaming } from './hostile-decisions.ts';
import { hostileNames } from './hostile-names.ts';
import { resultNaming } from './hostile-result.ts';
import { activeLines } from './inert-text.ts';
import { type OcsfVersion, ocsfProblems } from './ocsf/ocsf-schema.ts';

type Event = ReturnType<typeof JSON.parse>;

function events(result: Parameters<typeof ocsf>[0]): readonly Event[] {
  const lines = [...ocsf(result)].join('').split('\n');
  expect(lines.at(-1)).toBe('');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}

function eventOf(changes: Partial<Finding>): Event {
  const finding = findingOf('management-events-recorded', regionSubject('eu-west-1'), changes);
  return events({ ...exampleResult(), findings: () => [finding] })[0];
}

const names = hostileNames.map(({ text }) => text);
const results = [
  ['every verdict', exampleResult()],
  ['every decision', decidedResult()],
  ['hostile names', resultNaming(names)],
  ['hostile waivers', acceptedNaming(names)],
] as const;

describe.each(results)('%s', (_, result) => {
  test.each<OcsfVersion>(['1.5.0', '1.8.0'])('one event for each finding, as OCSF %s has it', (version) => {
    const all = events(result);
    expect(all).toHaveLength([...result.findings()].length);
    expect(all.flatMap((event) => ocsfProblems(event, version))).toEqual([]);
  });

  test('the lines may be printed, and hold the names as they are', () => {
    expect(activeLines([...ocsf(result)].join(''))).toEqual([]);
    const shown = events(result).map((event) => event.message);
    expect(shown).toEqual([...result.findings()].map(({ message }) => message));
  });
});

describe('the schema', () => {
  const [event] = events(exampleResult());

  test.each([
    ['an attribute that nobody knows', { ...event, findings: [] }, 'additional'],
    ['one in an object', { ...event, cloud: { ...event.cloud, zones: 'a' } }, 'additional'],
    ['one that is deprecated', { ...event, resource: event.resources[0] }, 'additional'],
    ['no compliance', { ...event, compliance: undefined }, "'compliance'"],
    ['no account', { ...event, cloud: { ...event.cloud, account: {} } }, "'uid'"],
    ['a status of another kind', { ...event, status_id: 7 }, 'allowed values'],
    ['a type of another class', { ...event, type_uid: 200401 }, 'allowed values'],
    ['a time that is a text', { ...event, time: '2026-11-20T02:00:00Z' }, 'integer'],
  ])('refuses %s', (_, changed, problem) => {
    const told = ocsfProblems(JSON.parse(JSON.stringify(changed)));
    expect(told.join('\n')).toContain(problem);
  });
});

describe('verdicts and decisions', () => {
  test.each<[string, Partial<Finding>, readonly unknown[]]>([
    ['pass', { status: 'pass' }, [1, 'Pass', 99, 'Passed', 1, 200301]],
    ['fail', { status: 'fail', severity: 'critical' }, [3, 'Fail', 1, 'New', 5, 200301]],
    [
      'what is known',
      { status: 'fail', severity: 'low', baseline: 'known' },
      [3, 'Fail', 1, 'New', 2, 200302],
    ],
    ['what is waived', { status: 'fail', effective: 'waived' }, [3, 'Fail', 3, 'Suppressed', 4, 200301]],
    ['what may be waived', { status: 'fail', effective: 'error' }, [3, 'Fail', 1, 'New', 4, 200301]],
    ['what could not be judged', { status: 'error' }, [0, 'Unknown', 1, 'New', 4, 200301]],
    [
      'what does not apply',
      { status: 'not-applicable' },
      [99, 'Not Applicable', 99, 'Not Applicable', 1, 200301],
    ],
  ])('%s', (_, changes, [verdict, caption, status, statusCaption, severity, type]) => {
    const event = eventOf(changes);
    expect(event.compliance).toMatchObject({ status_id: verdict, status: caption });
    expect(event).toMatchObject({
      status_id: status,
      status: statusCaption,
      severity_id: severity,
      type_uid: type,
    });
  });

  test('a waiver and the event that nobody would record are told', () => {
    const waived = events(decidedResult()).find((event) => event.status === 'Suppressed');
    expect(waived.unmapped.waiver).toMatchObject({ id: 'w1:0123456789abcdef', ticket: 'SEC-123' });
    expect(waived.compliance.status_details).toContain(
      'Accepted until 2026-12-31 by platform team: rebuilt every night',
    );
    expect(eventOf({ witness: 'kms Decrypt' }).compliance.status_details).toContain(
      'Nobody would record, for instance: kms Decrypt',
    );
  });

  test('an error names the calls that told nothing, by their request ids', () => {
    const event = eventOf({ status: 'error', faults: ['f0a1', 'no such fault'] });
    expect(event.evidences).toEqual([
      {
        uid: 'f0a1',
        data: { fault: 'denied', account, region: 'eu-west-1' },
        api: {
          operation: 'cloudtrail:GetTrailStatus',
          request: { uid: '5b8f6d3e-4c1d-4b6f-9f0e-2f6c1f1f0001' },
          response: {
            error: 'AccessDeniedException',
            error_message: expect.stringContaining('is not authorized'),
          },
        },
      },
    ]);
  });
});

test('times are milliseconds, of the run', () => {
  const [event] = events(exampleResult());
  expect(new Date(event.time).toISOString()).toBe('2026-11-20T02:00:12.345Z');
  expect(new Date(event.start_time).toISOString()).toBe('2026-11-20T02:00:00.000Z');
});

test('standards are those of the frameworks that were chosen', () => {
  const finding = findingOf('log-file-validation-enabled', trailSubject('main', 'us-east-1'));
  const parts = { policies: examplePolicies(), findings: [finding] };
  const framework = { id: 'soc2-2017', title: 'SOC 2', version: '2017', controls: [] };
  const standards = (frameworks: readonly (typeof framework)[]): unknown =>
    events(resultOf({ ...parts, frameworks }))[0].compliance.standards;
  expect(standards([framework])).toEqual(['SOC 2 2017']);
  expect(standards([])).toEqual([
    'cis-aws-foundations-5.0.0',
    'soc2-2017',
    'pci-dss-4.0.1',
    'nist-800-53-r5',
  ]);
});

test('events are made one by one', () => {
  const finding = findingOf('management-events-recorded', regionSubject('eu-west-1'));
  function* endless(): Generator<Finding> {
    for (;;) yield finding;
  }
  const [first] = ocsf({ ...exampleResult(), findings: endless });
  expect(JSON.parse(first ?? '')).toMatchObject({ class_uid: 2003 });
});

test('reads as it did', async () => {
  await expect([...ocsf(decidedResult())].join('')).toMatchFileSnapshot('golden/decided.ocsf.jsonl');
});
