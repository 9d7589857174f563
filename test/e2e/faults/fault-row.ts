import type { JsonObject } from '../../../src/model/json.ts';

/** One fault, and what a scan has to make of it. */
export interface FaultRow {
  /** As the table of docs/verdicts.md has it, and after a colon what of it. */
  readonly fault: string;
  /** What is otherwise in the organization, faults or not. */
  readonly base?: JsonObject;
  /** What goes wrong in the organization. */
  readonly world: JsonObject;
  /** Of one call; 20,000 if absent. */
  readonly deadlineMs?: number | undefined;
  /** Faults of the result, as `lostIn` writes them. */
  readonly lost: readonly string[];
  /** Answers that are others than in a healthy scan, and from which nothing follows. */
  readonly unnoticed?: readonly string[];
  /** Calls that a healthy scan makes and this one does not, because it does not know that they are needed. */
  readonly unasked?: (call: string) => boolean;
  /** Calls that only this one makes. */
  readonly more?: readonly string[];
  /** Findings that are errors, as `errorsIn` writes them. */
  readonly errors: readonly string[];
  /** How often each of the world's faults happened, as the server counted. */
  readonly happened: readonly number[];
  /**
   * Requests that the server counted beyond one for each call of the result: what was tried again; below nothing
   * where calls were given up unsent. None if absent.
   */
  readonly beyond?: number;
  readonly exitCode: 0 | 3;
}

/** Policies about trails: where some may be missing, each has an error at the account. */
const aboutTrails = [
  'event-selectors-per-trail-within-limit',
  'log-file-validation-enabled',
  'trail-encrypted-with-kms',
  'trail-is-logging',
];

/** Errors of an account in one of whose regions there may be trails that nobody saw. */
export function hiddenTrails(account: string, region: string): readonly string[] {
  return [
    ...[...aboutTrails, 'log-bucket-not-public', 'multi-region-trail-in-every-region'].map(
      (policy) => `${policy} ${account}`,
    ),
    `management-events-recorded-in-every-region ${account}/${region}`,
  ];
}

/** Errors of an account that may have more regions than are known. */
export function hiddenRegions(account: string): readonly string[] {
  return [
    ...aboutTrails,
    'log-bucket-not-public',
    'management-events-recorded-in-every-region',
    'multi-region-trail-in-every-region',
  ].map((policy) => `${policy} ${account}`);
}

/** Errors of an account that nobody got into. */
export function closedAccount(account: string): readonly string[] {
  return [...hiddenRegions(account), `data-events-on-critical-buckets ${account}`];
}

/** What is judged of the organization as a whole is open as soon as something is, anywhere. */
export const wholeOrganization = 'organization-trail-covers-every-account o-a1b2c3d4e5';
