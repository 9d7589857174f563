import { grantsOutside, type OutsideGrant } from '../access/outside-grants.ts';
import { nameOf } from '../access/policy-document.ts';
import type { PublicBlock } from '../access/public-policy.ts';
import type { Trust } from '../access/trust.ts';
import { faultUnion } from '../model/fault.ts';
import type { Inventory } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { actionsOf, type GuardedNoun, spokenNouns } from '../policy/access-words.ts';
import { type DocumentSource, type ReadableDocument, readDocument, undecided } from './policy-documents.ts';
import { withMore } from './stable-order.ts';
import { trustBounds } from './trusted-accounts.ts';

/** The word for all accounts of the organization, among those who are trusted. */
const wholeOrganization = 'organization';

export interface OutsideQuestion {
  readonly noun: GuardedNoun;
  readonly source: DocumentSource;
  readonly owner: Observed<string>;
  /** What is done, as `access-words.ts` says it. */
  readonly word: string;
  /** Ids of accounts, ARNs of principals, `organization`. */
  readonly trusted: readonly string[];
  /** Only of a bucket: whether public policies are restricted. */
  readonly restricted?: Observed<boolean>;
}

/**
 * Who outside is certainly let in by a resource's policy, one sentence for each. Unknown where somebody may be let in
 * and nobody surely is, and where what could not be seen makes a difference to the sentences.
 */
export function outsideGrants(inventory: Inventory, question: OutsideQuestion): Observed<readonly string[]> {
  const { source, owner, trusted, restricted } = question;
  const document = readDocument(source);
  if (!document.known) return document;
  const bounds = trustBounds(inventory, {
    document: document.value.document,
    owner,
    trusted,
    organization: trusted.includes(wholeOrganization),
  });
  const faults = faultUnion(bounds.faults, unreadFaults(restricted ?? known(true, [])));
  const ask = (trust: Trust, isRestricted: boolean): Grants =>
    grantsUnder({ question, document: document.value, trust, isRestricted });
  const strict = ask(bounds.least, restricted?.known === true && restricted.value);
  if (faults.length > 0) {
    const lenient = ask(bounds.most, restricted?.known !== true || restricted.value);
    if (!areSame(strict, lenient)) return unknown(...faults);
  }
  const { certain, possible } = strict;
  if (certain.length === 0 && possible !== undefined) {
    return undecided(source, `grantsOutside ${question.word}`, possible);
  }
  const blocks = restricted?.known === true ? restricted.evidence : [];
  return known(certain, withMore(bounds.evidence, [...document.evidence, ...blocks]));
}

interface Grants {
  readonly certain: readonly string[];
  /** Why somebody else may be let in; absent if surely nobody is. */
  readonly possible: string | undefined;
}

function areSame(left: Grants, right: Grants): boolean {
  const [ours, theirs] = [left, right].map(({ certain }) => certain.join('\n'));
  if (ours !== theirs) return false;
  return left.certain.length > 0 || (left.possible === undefined) === (right.possible === undefined);
}

interface Asked {
  readonly question: OutsideQuestion;
  readonly document: ReadableDocument;
  readonly trust: Trust;
  readonly isRestricted: boolean;
}

function grantsUnder({ question, document, trust, isRestricted }: Asked): Grants {
  const { noun, word, source } = question;
  const actions = actionsOf(noun, word);
  if (actions === undefined) throw new Error(`nobody can ${word} ${spokenNouns[noun]}`);
  const context = Object.fromEntries((actions.without ?? []).map((key) => [key, null]));
  const block: PublicBlock = { bucket: isRestricted ? 'yes' : 'no', account: 'no' };
  const found = [
    { actions: actions.itself, resource: source.of },
    { actions: actions.objects, resource: `${source.of}/*` },
  ]
    .filter((one) => one.actions.length > 0)
    .map((one) =>
      grantsOutside({ document, trust, ...one, context, ...(noun === 'Bucket' ? { block } : {}) }),
    );
  const open = found.flatMap((one) => (one.known ? [] : [one.because]));
  const all = found.flatMap((one) => (one.known ? one.grants : []));
  const grants = noun === 'Role' ? all.filter((grant) => !isOfAccount(grant, trust)) : all;
  const certain = grants.filter(isCertain);
  const [perhaps] = grants.filter((grant) => !isCertain(grant));
  return { certain: sentences(certain), possible: open[0] ?? perhaps?.because };
}

/**
 * A service has only roles that somebody of the account handed to it (`iam:PassRole`), and an identity provider is a
 * resource of the account that trusts it.
 */
function isOfAccount({ kind, principal }: OutsideGrant, { accounts = [] }: Trust): boolean {
  if (kind === 'service') return true;
  return kind === 'federated' && accounts.includes(principal.split(':')[4] ?? '');
}

/** Whose a canonical id is only S3 knows: it may be the owner's own. */
function isCertain({ certainty, kind }: OutsideGrant): boolean {
  return certainty === 'certain' && kind !== 'canonical-user';
}

/** `statement 2 (Readers) allows 444455556666 s3:GetObject, s3:ListBucket`, in the order of statements. */
function sentences(grants: readonly OutsideGrant[]): readonly string[] {
  const sorted = [...grants].sort((a, b) => a.statement.number - b.statement.number);
  const byGrantee = Map.groupBy(sorted, ({ statement, principal }) => `${statement.number}\n${principal}`);
  return [...byGrantee.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const actions = [first, ...others].flatMap((grant) => grant.actions);
    const whom = first.principal === '*' ? 'everybody' : first.principal;
    return [`${nameOf(first.statement)} allows ${whom} ${actions.join(', ')}`];
  });
}
