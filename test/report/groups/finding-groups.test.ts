import { expect, test } from 'vitest';
import { digestFindings } from '../../../src/report/groups/finding-groups.ts';
import { resultOf } from '../fixture.ts';
import { findingOf, regionSubject, regions, trailSubject } from '../fixture-subjects.ts';

test('findings that say the same are one group, whatever their subjects are called', () => {
  const findings = regions.map((region) =>
    findingOf('p', regionSubject(region), { message: `${region} is dark` }),
  );
  const [group, ...more] = digestFindings(resultOf({ findings })).policies.get('p')?.failing ?? [];
  expect(more).toEqual([]);
  expect(group).toMatchObject({ message: '<region> is dark', count: 17 });
});

test('another message, severity or kind of subject is another group, the worst first', () => {
  const findings = [
    findingOf('p', trailSubject('a', 'us-east-1'), { message: 'x', severity: 'low' }),
    findingOf('p', trailSubject('b', 'us-east-1'), { message: 'y', severity: 'low' }),
    findingOf('p', trailSubject('c', 'us-east-1'), { message: 'x', severity: 'critical' }),
    findingOf('p', regionSubject('us-east-1'), { message: 'x', severity: 'low' }),
  ];
  const groups = digestFindings(resultOf({ findings })).policies.get('p')?.failing ?? [];
  expect(groups.map((group) => `${group.severity} ${group.kind} ${group.message}`)).toEqual([
    'critical trail x',
    'low trail x',
    'low trail y',
    'low region x',
  ]);
});

test('a single finding keeps its own words', () => {
  const findings = [findingOf('p', regionSubject('eu-west-1'), { message: 'eu-west-1 is dark' })];
  expect(digestFindings(resultOf({ findings })).policies.get('p')?.failing[0]?.message).toBe(
    'eu-west-1 is dark',
  );
});

test('a witness that the message tells already is not told again', () => {
  const witness = 'kms:Decrypt';
  const findings = [
    findingOf('p', regionSubject('eu-west-1'), { message: 'gap, for instance kms:Decrypt', witness }),
    findingOf('p', regionSubject('eu-west-2'), { message: 'gap', witness }),
  ];
  const groups = digestFindings(resultOf({ findings })).policies.get('p')?.failing ?? [];
  expect(groups.map((group) => group.witness)).toEqual([undefined, witness]);
});

test('an error speaks for itself unless its fault is told elsewhere', () => {
  const fault = {
    id: 'f1',
    kind: 'denied',
    call: 'kms:DescribeKey',
    account: '1',
    region: 'r',
    code: 'AccessDenied',
    message: '',
  } as const;
  const error = { status: 'error', message: 'went wrong' } as const;
  const findings = [
    findingOf('told', trailSubject('a', 'r'), { ...error, faults: ['f1'] }),
    findingOf('untold', trailSubject('a', 'r'), { ...error, faults: ['f2'] }),
    findingOf('thrown', trailSubject('a', 'r'), error),
  ];
  const digest = digestFindings(resultOf({ findings, faults: [fault] }));
  const message = (policy: string): string | undefined => digest.policies.get(policy)?.unjudged[0]?.message;
  expect([message('told'), message('untold'), message('thrown')]).toEqual(['', 'went wrong', 'went wrong']);
  expect(digest.openedBy.get('f1')).toEqual(new Map([['told', 1]]));
});

test('memory stays bounded: groups and subjects beyond what a page shows are only counted', () => {
  const same = Array.from({ length: 600 }, (_, index) =>
    findingOf('p', trailSubject(`t${index}`, 'r'), { message: 'x' }),
  );
  const different = Array.from({ length: 100 }, (_, index) =>
    findingOf('p', trailSubject(`t${index}`, 'r'), { message: `unlike any other: ${'y'.repeat(index)}` }),
  );
  const policy = digestFindings(resultOf({ findings: [...same, ...different] })).policies.get('p');
  expect(policy?.failing[0]).toMatchObject({ count: 600 });
  expect(policy?.failing[0]?.subjects).toHaveLength(500);
  expect(policy?.failing).toHaveLength(20);
  expect(policy?.moreFailing).toBe(81);
});
