import type { Subject, SubjectKind } from '../../model/scan-result.ts';
import { type AccountName, fewOf } from '../text/account-names.ts';
import { counted, digits } from '../text/counting.ts';
import { regionList } from '../text/region-list.ts';
import type { FindingGroup } from './finding-groups.ts';

/** Lists longer than these are told by their beginning. */
const MOST_NAMES = 20;
const MOST_PARTS = 12;
const MOST_ACCOUNTS = 5;

const plurals: Readonly<Record<SubjectKind, readonly [string, string]>> = {
  organization: ['organization', 'organizations'],
  account: ['account', 'accounts'],
  region: ['region', 'regions'],
  trail: ['trail', 'trails'],
  bucket: ['bucket', 'buckets'],
  'log-bucket': ['log bucket', 'log buckets'],
  key: ['KMS key', 'KMS keys'],
  'log-group': ['log group', 'log groups'],
  topic: ['SNS topic', 'SNS topics'],
  'event-data-store': ['event data store', 'event data stores'],
};

/** `1 trail`, `17 regions`. */
export function countedSubjects(number: number, kind: SubjectKind): string {
  return counted(number, ...plurals[kind]);
}

/** `trails`. */
export function subjectsOf(kind: SubjectKind): string {
  return plurals[kind][1];
}

/**
 * Who a group is about: `region eu-west-1`, `17 regions: ap-northeast-1/2/3, …`, `trail main (home us-east-1)`;
 * with the accounts if `nameOf` is given.
 */
export function groupSubjects(group: FindingGroup, nameOf: AccountName | undefined): string {
  const { text, told } = namedSubjects(group, nameOf);
  if (group.count === 1) return `${plurals[group.kind][0]} ${text}`;
  const hidden = group.count - told;
  const more = hidden > 0 ? ` and ${digits(hidden)} more` : '';
  return `${countedSubjects(group.count, group.kind)}: ${text}${more}`;
}

interface Named {
  readonly text: string;
  /** Subjects that the text names. */
  readonly told: number;
}

function namedSubjects({ kind, subjects, count }: FindingGroup, nameOf: AccountName | undefined): Named {
  if (kind === 'account') {
    const accounts = subjects.slice(0, MOST_NAMES);
    return { text: accounts.map((each) => accountName(each, nameOf)).join(', '), told: accounts.length };
  }
  if (nameOf === undefined || kind === 'organization') return listed(subjects);
  return byAccount(subjects, count > subjects.length, nameOf);
}

function accountName(subject: Subject, nameOf: AccountName | undefined): string {
  return nameOf === undefined ? subjectName(subject) : nameOf(subject.account);
}

/** Accounts with the same list are told together: the same 17 regions of 12 accounts are one thing to people. */
function byAccount(subjects: readonly Subject[], isCut: boolean, nameOf: AccountName): Named {
  const accounts = [...Map.groupBy(subjects, ({ account }) => account)];
  // Of the last account there may be more than was kept.
  const whole = isCut && accounts.length > 1 ? accounts.slice(0, -1) : accounts;
  const named = whole.map(([account, own]) => ({ account, ...listed(own) }));
  const parts = [...Map.groupBy(named, ({ text }) => text)].slice(0, MOST_PARTS);
  return {
    text: parts.map(([text, same]) => `${text} ${inAccounts(same, nameOf)}`).join('; '),
    told: parts.flatMap(([, same]) => same).reduce((sum, { told }) => sum + told, 0),
  };
}

function inAccounts(same: readonly { readonly account: string }[], nameOf: AccountName): string {
  const names = same.map(({ account }) => nameOf(account));
  if (names.length === 1) return `in account ${names.join('')}`;
  return `in each of ${counted(names.length, 'account')}: ${fewOf(names, MOST_ACCOUNTS)}`;
}

function listed(subjects: readonly Subject[]): Named {
  if (subjects.every((subject) => subject.kind === 'region')) {
    const regions = subjects.map((subject) => subject.region ?? subject.id);
    return { text: regionList(regions), told: subjects.length };
  }
  const shown = subjects.slice(0, MOST_NAMES);
  return { text: shown.map(subjectName).join(', '), told: shown.length };
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
