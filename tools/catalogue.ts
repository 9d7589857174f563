import type { Framework } from '../src/model/framework.ts';
import type { Policy } from '../src/model/policy.ts';

/** The list of every control that Trailproof knows of: nobody's framework, so it has no pack and a page of its own. */
export const catalogueId = 'trailproof-catalogue';

export interface Area {
  readonly title: string;
  readonly rows: readonly string[];
}

/** Rows of the catalogue by what they are about, in the order of the pages. */
export const areas: readonly Area[] = [
  { title: 'Trails', rows: numbered('TRL', [1, 2, 8, 9, 10, 12, 16, 26, 27, 28, 29, 32, 35]) },
  {
    title: 'What is recorded',
    rows: numbered('TRL', [3, 4, 5, 6, 7, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 31, 33, 34]),
  },
  { title: 'Delivery', rows: numbered('TRL', [11, 13, 14, 15]) },
  { title: 'Log buckets', rows: numbered('BKT', upTo(18)) },
  { title: 'KMS keys', rows: numbered('KMS', upTo(8)) },
  { title: 'Log groups', rows: numbered('CWL', upTo(5)) },
  { title: 'CloudTrail Lake', rows: numbered('LAK', upTo(9)) },
  { title: 'Alarms', rows: numbered('MON', upTo(17)) },
  { title: 'Quotas', rows: numbered('QTA', upTo(7)) },
  { title: 'Organization and access', rows: numbered('ORG', upTo(10)) },
];

function numbered(prefix: string, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${prefix}-${String(number).padStart(2, '0')}`);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** Rows that a policy answers, as it says itself. */
export function rowsOf({ controls }: Pick<Policy, 'controls'>): readonly string[] {
  return controls[catalogueId] ?? [];
}

/** The area of the first row that it answers. */
export function areaOf(policy: Pick<Policy, 'id' | 'controls'>): Area {
  const [first] = rowsOf(policy);
  const area = areas.find(({ rows }) => first !== undefined && rows.includes(first));
  if (area === undefined) throw new Error(`${policy.id} answers no row of the catalogue`);
  return area;
}

/** Policies by the row that they answer. */
export function answering(
  catalogue: Framework,
  policies: readonly Policy[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    catalogue.controls.map(({ id }) => [
      id,
      policies.filter((policy) => rowsOf(policy).includes(id)).map((policy) => policy.id),
    ]),
  );
}
