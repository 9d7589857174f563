import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Subject } from '../../src/model/scan-result.ts';
import type { SarifPlaces } from '../../src/report/sarif/places.ts';
import { planReports } from '../../src/run/report-plan.ts';
import { sarifPlaces } from '../../src/run/sarif-places.ts';
import { regionSubject, trailSubject } from '../report/fixture-subjects.ts';

const { fileOf } = sarifPlaces({
  locations: [
    { subject: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main', path: 'infra/main.tf', line: 12 },
    { subject: 'arn:aws:cloudtrail:*:trail/*', path: 'infra/trails.tf', line: 1 },
    { subject: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/other', path: 'never.tf', line: 1 },
    { subject: '111122223333/eu-*', path: 'regions.tf', line: 3 },
  ],
});

const bucket: Subject = {
  kind: 'bucket',
  id: 'bucket',
  arn: 'arn:aws:s3:::bucket',
  account: '1',
  partition: 'aws',
};

test.each([
  ['named', trailSubject('main', 'us-east-1'), { path: 'infra/main.tf', line: 12 }],
  ['that a wildcard fits', trailSubject('x', 'us-east-1'), { path: 'infra/trails.tf', line: 1 }],
  [
    'named after a wildcard that fits',
    trailSubject('other', 'eu-west-1'),
    { path: 'infra/trails.tf', line: 1 },
  ],
  ['without an ARN', regionSubject('eu-west-1'), { path: 'regions.tf', line: 3 }],
  ['that nobody named', bucket, undefined],
  ['that has the name of a member of objects', { ...bucket, id: '__proto__' }, undefined],
])('a subject %s', (_, subject, file) => {
  expect(fileOf(subject)).toEqual(file);
});

test('both the ARN and the id name a subject', () => {
  const place = (subject: string): unknown =>
    sarifPlaces({ locations: [{ subject, path: 'a.tf', line: 1 }] }).fileOf(bucket);
  expect([place('arn:aws:s3:::bucket'), place('bucket'), place('buck')]).toEqual([
    { path: 'a.tf', line: 1 },
    { path: 'a.tf', line: 1 },
    undefined,
  ]);
});

test('auto is what nobody chose', () => {
  expect(sarifPlaces({ locations: [] }).choice).toBe('auto');
  expect(sarifPlaces({ location: 'policy', locations: [] }).choice).toBe('policy');
});

test('a run has the places of its flag and its configuration', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'trailproof-places-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const locations = '[{ subject: "arn:*:trail/main", path: infra/main.tf, line: 12 }]';
  writeFileSync(join(cwd, 'trailproof.yaml'), `sarif: { location: policy, locations: ${locations} }\n`);
  const placesWith = (flags: Parameters<typeof planReports>[0]['flags']): SarifPlaces | undefined =>
    planReports({ flags, cwd, quiet: true }).judging.sarif.places;
  expect(placesWith({})?.choice).toBe('policy');
  const places = placesWith({ sarifLocation: 'iac' });
  expect(places?.choice).toBe('iac');
  expect(places?.fileOf(trailSubject('main', 'us-east-1'))).toEqual({ path: 'infra/main.tf', line: 12 });
});
