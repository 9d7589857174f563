import { expect, test } from 'vitest';
import type { SarifLocation } from '../../../src/model/sarif-location.ts';
import { policyPath, type SarifPlaces, subjectPath } from '../../../src/report/sarif/places.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { sarifGithub } from '../../../src/report/sarif-github.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { findingOf, regionSubject, trailSubject } from '../fixture-subjects.ts';
import { githubProblems } from '../github-rules.ts';

test.each([
  ['a trail', trailSubject('main', 'us-east-1'), 'aws/111122223333/us-east-1/cloudtrail/trail/main'],
  ['a region', regionSubject('eu-west-1'), 'aws/111122223333/eu-west-1/cloudtrail/region/eu-west-1'],
  [
    'an account, which has no region',
    { kind: 'account', id: '111122223333', account: '111122223333', partition: 'aws-cn' } as const,
    'aws-cn/111122223333/global/cloudtrail/account/111122223333',
  ],
  [
    'a bucket',
    { kind: 'bucket', id: 'arn:aws:s3:::b', name: 'b.c', account: '1', partition: 'aws' } as const,
    'aws/1/global/cloudtrail/bucket/b.c',
  ],
  [
    'a name that climbs',
    trailSubject('../x', 'us-east-1'),
    'aws/111122223333/us-east-1/cloudtrail/trail/.._x',
  ],
  ['a name of dots', trailSubject('..', 'us-east-1'), 'aws/111122223333/us-east-1/cloudtrail/trail/-'],
  [
    'a name with a line feed and brackets',
    trailSubject('a\n[b](c)', 'us-east-1'),
    'aws/111122223333/us-east-1/cloudtrail/trail/a_n%5Bb%5D%28c%29',
  ],
])('%s', (_, subject, path) => {
  expect(subjectPath(subject)).toBe(path);
});

test.each([
  ['policies/a/policy.yaml', 'policies/a/policy.yaml'],
  ['./my policies/a/policy.yaml', 'my%20policies/a/policy.yaml'],
  ['policies\\a\\policy.yaml', 'policies/a/policy.yaml'],
  ['/home/me/secret/policies/a/policy.yaml', 'policies/a/policy.yaml'],
  ['C:\\Users\\me\\policies\\a\\policy.yaml', 'policies/a/policy.yaml'],
  ['../elsewhere/a/policy.yaml', 'policies/a/policy.yaml'],
  ['', 'policies'],
])('the policy %s is at %s', (path, uri) => {
  expect(policyPath(path)).toBe(uri);
});

const declared = trailSubject('main', 'us-east-1');
const other = trailSubject('other', 'us-east-1');
const result = resultOf({
  policies: [policyOf('p', { source: { path: 'policies/p/policy.yaml', line: 7 } })],
  findings: [findingOf('p', declared), findingOf('p', other)],
});

function places(choice: SarifLocation): SarifPlaces {
  const file = { path: "infra/my trail's.tf", line: 12 };
  return { choice, fileOf: ({ id }) => (id === declared.id ? file : undefined) };
}

const virtual = (name: string): string => `aws/111122223333/us-east-1/cloudtrail/trail/${name}:1`;
const file = 'infra/my%20trail%27s.tf:12';
const policy = 'policies/p/policy.yaml:7';

test.each([
  ['auto', [file, virtual('other')]],
  ['iac', [file, virtual('other')]],
  ['virtual', [virtual('main'), virtual('other')]],
  ['policy', [policy, policy]],
] as const)(
  '%s: results are where it says, in both profiles; the policy is linked and the ARN named',
  (choice, uris) => {
    for (const render of [sarifGithub, sarif]) {
      const log = JSON.parse([...render(result, { places: places(choice) }).chunks].join(''));
      const { results } = log.runs[0];
      expect(results.map((found: Shown) => placeOf(found.locations[0]))).toEqual(uris);
      expect(results.map((found: Shown) => placeOf(found.relatedLocations[0]))).toEqual([policy, policy]);
      const named = results.map(
        (found: Shown) => found.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName,
      );
      expect(named).toEqual([declared.arn, other.arn]);
      if (render === sarifGithub) expect(githubProblems(log)).toEqual([]);
    }
  },
);

test('only who wants files alone is told how many results have none', () => {
  const warnings = (choice: SarifLocation): readonly string[] =>
    [sarifGithub, sarif].flatMap((render) => render(result, { places: places(choice) }).warnings);
  const warning =
    'SARIF: no entry under sarif.locations of the configuration names the subject of 1 failing finding; they are at virtual paths.';
  expect(warnings('iac')).toEqual([warning, warning]);
  for (const choice of ['auto', 'virtual', 'policy'] as const) expect(warnings(choice)).toEqual([]);
});

interface Shown {
  readonly locations: readonly Place[];
  readonly relatedLocations: readonly Place[];
}

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

function placeOf(place: Place | undefined): string {
  return `${place?.physicalLocation.artifactLocation.uri}:${place?.physicalLocation.region.startLine}`;
}
