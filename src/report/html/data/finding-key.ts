import { decodeSubject } from './decode-findings.ts';
import { type FindingsData, policyAt } from './findings-data.ts';

/** A finding's name in addresses: `policy~subject`, the same in every report. */
export function findingKey(data: FindingsData, place: number): string {
  const policy = policyAt(data, place)?.name ?? '';
  return `${policy}~${decodeSubject(data, data.subjects[place] ?? 0).id}`;
}

/** The place of the finding with this name. */
export function placeOf(data: FindingsData, key: string): number | undefined {
  if (key === '') return undefined;
  for (let place = 0; place < data.policies.length; place += 1) {
    const name = policyAt(data, place)?.name ?? '';
    if (key.startsWith(`${name}~`) && findingKey(data, place) === key) return place;
  }
  return undefined;
}
