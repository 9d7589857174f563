import { noSource } from '../access/caller.ts';
import { grantsOutside } from '../access/outside-grants.ts';
import { refusesPlainHttp } from '../access/plain-http.ts';
import { refusesForeignTrails } from '../access/trail-bucket.ts';
import type { Trust } from '../access/trust.ts';
import { faultUnion } from '../model/fault.ts';
import type { Bucket, Inventory } from '../model/inventory.ts';
import type { LogGroup } from '../model/log-group.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { actionsOf, type GuardedNoun, wordsFor } from '../policy/access-words.ts';
import { bucketPolicy, logPolicies } from './document-sources.ts';
import { type DocumentSource, decided, readDocument, undecided } from './policy-documents.ts';
import { sortedUnique, withMore } from './stable-order.ts';
import { trustBounds, trustEverybodyNamed } from './trusted-accounts.ts';

/** Whether a bucket's policy refuses everything that is not sent over TLS. */
export function bucketRefusesPlainHttp(bucket: Bucket): Observed<boolean> {
  const source = bucketPolicy(bucket);
  const document = readDocument(source);
  if (!document.known) return document;
  const answer = refusesPlainHttp({ document: document.value, bucketArn: bucket.arn });
  return decided(answer, source, 'refusesPlainHttp');
}

/**
 * Whether a bucket's policy keeps trails of strangers from delivering to it. No strangers are its owner, the
 * organization, and the accounts that are looked at.
 */
export function bucketRefusesForeignTrails(inventory: Inventory, bucket: Bucket): Observed<boolean> {
  const source = bucketPolicy(bucket);
  const document = readDocument(source);
  if (!document.known) return document;
  const bounds = trustBounds(inventory, {
    document: document.value.document,
    owner: bucket.owner,
    trusted: [],
    lookedAt: true,
    organization: true,
  });
  const under = (trust: Trust): Observed<boolean> => {
    const question = {
      document: document.value,
      actions: ['s3:PutObject'],
      resource: `${bucket.arn}/*`,
      trust,
    };
    return decided(refusesForeignTrails(question), source, 'refusesForeignTrails');
  };
  return between(under(bounds.least), under(bounds.most), bounds);
}

/** What holds whoever is trusted: an answer that both ends give. */
function between(
  least: Observed<boolean>,
  most: Observed<boolean>,
  { faults, evidence }: Pick<ReturnType<typeof trustBounds>, 'faults' | 'evidence'>,
): Observed<boolean> {
  if (least.known && most.known && least.value === most.value) {
    return known(least.value, withMore(evidence, least.evidence));
  }
  return faults.length > 0 ? unknown(...faults) : least;
}

/**
 * Whether the policy of a key or the like lets anybody in: whoever it names by account or organization is somebody.
 * What else is needed to come in, in the caller's own account, anybody can give themselves.
 */
export function isOpen(source: DocumentSource, noun: GuardedNoun): Observed<boolean> {
  const actions = sortedUnique(wordsFor(noun).flatMap((word) => actionsOf(noun, word)?.itself ?? []));
  return letsEverybody(source, { actions, resource: source.of });
}

function letsEverybody(
  source: DocumentSource,
  asked: { readonly actions: readonly string[]; readonly resource: string },
): Observed<boolean> {
  const document = readDocument(source);
  if (!document.known) return document;
  const trust = trustEverybodyNamed(document.value.document);
  // A service that acts for somebody is nobody who comes in by themselves.
  const found = grantsOutside({ document: document.value, ...asked, trust, context: noSource });
  if (!found.known) return undecided(source, 'open', found.because);
  const everybody = found.grants.filter(({ kind }) => kind === 'everyone');
  if (everybody.some(({ certainty }) => certainty === 'certain')) return known(true, document.evidence);
  const [perhaps] = everybody;
  return perhaps === undefined ? known(false, document.evidence) : undecided(source, 'open', perhaps.because);
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html */
const logActions = [
  'logs:CreateLogStream',
  'logs:DeleteLogGroup',
  'logs:DeleteLogStream',
  'logs:DeleteSubscriptionFilter',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'logs:PutLogEvents',
  'logs:PutRetentionPolicy',
  'logs:PutSubscriptionFilter',
];

/** Whether one of the account's policies for log groups lets anybody in to this one. */
export function isLogGroupOpen(group: LogGroup): Observed<boolean> {
  const { arn, resourcePolicies } = group;
  const answers = logPolicies(group).flatMap((source) =>
    [arn, `${arn}:*`].map((resource) => letsEverybody(source, { actions: logActions, resource })),
  );
  const open = answers.find((answer) => answer.known && answer.value);
  if (open !== undefined) return open;
  const unread = resourcePolicies.closed ? [] : resourcePolicies.faults;
  const faults = faultUnion(unread, ...answers.map(unreadFaults));
  return faults.length > 0 ? unknown(...faults) : known(false, resourcePolicies.evidence);
}
