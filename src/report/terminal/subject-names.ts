import type { Subject, SubjectKind } from '../../model/scan-result.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import type { FindingGroup } from './finding-groups.ts';

const plurals: Readonly<Record<SubjectKind, readonly [string, string]>> = {
  organization: ['organization', 'organizations'],
  account: ['account', 'accounts'],
  region: ['region', 'regions'],
  trail: ['trail', 'trails'],
  bucket: ['bucket', 'buckets'],
  'log-bucket': ['log bucket', 'log buckets'],
  key: ['KMS key', 'KMS keys'],
};

/** `1 trail`, `17 regions`. */
export function countedSubjects(number: number, kind: SubjectKind): string {
  return counted(number, ...plurals[kind]);
}

/** `trails`. */
export function subjectsOf(kind: SubjectKind): string {
  return plurals[kind][1];
}

/** Who a group is about: `region eu-west-1`, `17 regions: ap-northeast-1/2/3, …`, `trail main (home us-east-1)`. */
export function groupSubjects(group: FindingGroup, showAccounts: boolean): string {
  const named = showAccounts && group.kind !== 'account' ? byAccount(group) : listed(group.subjects);
  if (group.count === 1) return `${plurals[group.kind][0]} ${named}`;
  const hidden = group.count - group.subjects.length;
  const more = hidden > 0 ? ` and ${digits(hidden)} more` : '';
  return `${countedSubjects(group.count, group.kind)}: ${named}${more}`;
}

function byAccount(group: FindingGroup): string {
  const accounts = new Map<string, Subject[]>();
  for (const subject of group.subjects) {
    const others = accounts.get(subject.account);
    if (others === undefined) accounts.set(subject.account, [subject]);
    else others.push(subject);
  }
  return [...accounts].map(([account, subjects]) => `${listed(subjects)} in account ${account}`).join('; ');
}

function listed(subjects: readonly Subject[]): string {
  if (subjects.every((subject) => subject.kind === 'region')) {
    return regionList(subjects.map((subject) => subject.region ?? subject.id));
  }
  return subjects.map(subjectName).join(', ');
}

/** One subject by the name that people know it by. */
function subjectName(subject: Subject): string {
  const name = subject.name ?? lastPart(subject.arn ?? subject.id);
  return subject.kind === 'trail' && subject.region !== undefined
    ? `${quoted(name)} (home ${subject.region})`
    : quoted(name);
}

/** A name that AWS would not allow is quoted, so that it cannot pass for several. */
function quoted(name: string): string {
  return /^[\w.@+=-]+$/.test(name) ? name : `"${name}"`;
}

function lastPart(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1) || arn;
}
