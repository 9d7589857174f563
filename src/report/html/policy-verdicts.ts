import type { PolicyEntry, Status } from '../../model/scan-result.ts';
import { countedSubjects } from '../groups/subject-names.ts';
import { digits } from '../text/counting.ts';
import type { Mark } from './words.ts';

/** The worst of what its findings say. */
export function policyMark(counts: Readonly<Record<Status, number>>): Mark {
  if (counts.fail > 0) return 'fail';
  if (counts.error > 0) return 'unknown';
  return counts.pass > 0 ? 'pass' : 'none';
}

/** `2 of 5 trails fail, 1 could not be judged`. */
export function policyVerdicts({ counts, subject }: Pick<PolicyEntry, 'counts' | 'subject'>): string {
  const all = countedSubjects(counts.pass + counts.fail + counts.error, subject);
  const parts: string[] = [];
  if (counts.fail > 0) parts.push(`${digits(counts.fail)} of ${all} ${counts.fail === 1 ? 'fails' : 'fail'}`);
  if (counts.error > 0) {
    parts.push(`${digits(counts.error)}${counts.fail > 0 ? '' : ` of ${all}`} could not be judged`);
  }
  if (parts.length > 0) return parts.join(', ');
  return counts.pass > 0 ? `${all} ${counts.pass === 1 ? 'passes' : 'pass'}` : 'nothing to judge';
}
