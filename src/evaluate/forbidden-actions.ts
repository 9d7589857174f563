import { deniesMembers, type MemberDenialAnswer } from '../access/member-denials.ts';
import type { PolicyReading, Statement } from '../access/policy-document.ts';
import type { RequestContext } from '../access/request-facts.ts';
import { once } from '../coverage/once.ts';
import { faultUnion } from '../model/fault.ts';
import type { Account, Inventory, ServiceControlPolicy } from '../model/inventory.ts';
import { known, type Observed, unknown, unreadFaults } from '../model/observed.ts';
import { isManagement } from './account-member.ts';
import { controlPolicies } from './control-policies.ts';
import { type DocumentSource, type ReadableDocument, readDocument, undecided } from './policy-documents.ts';
import { isSparedByAll, sparesOnly } from './spared-principals.ts';
import { sortedUnique } from './stable-order.ts';

export interface ForbiddenQuestion {
  readonly action: string;
  /** Principals that may be spared, as `aws:PrincipalArn` is compared with them. */
  readonly exceptions: readonly string[];
}

interface Known {
  readonly inventory: Inventory;
  readonly answers: Map<string, Observed<boolean>>;
}

/** A condition asks about each account, and then its message does. */
const knownOf = new WeakMap<Account, Known>();

/**
 * Whether service control policies deny an action to everybody in an account, on every trail of it. They never bind
 * the management account.
 */
export function isForbidden(
  inventory: Inventory,
  account: Account,
  question: ForbiddenQuestion,
): Observed<boolean> {
  const before = knownOf.get(account);
  const { answers } =
    before?.inventory === inventory ? before : { answers: new Map<string, Observed<boolean>>() };
  if (before?.answers !== answers) knownOf.set(account, { inventory, answers });
  return once(answers, [question.action, ...question.exceptions].join('\n'), () =>
    answerFor(inventory, account, question),
  );
}

function answerFor(inventory: Inventory, account: Account, question: ForbiddenQuestion): Observed<boolean> {
  const management = isManagement(inventory, account);
  if (!management.known) return management;
  if (management.value) return known(false, management.evidence);
  const inForce = controlPolicies(inventory, account);
  const documents = inForce.members.map((policy) => ({
    policy,
    document: readDocument(sourceOf(inventory, policy)),
  }));
  const readable = documents.flatMap(({ document }) => (document.known ? [document.value] : []));
  const evidence = sortedUnique([
    ...management.evidence,
    ...inForce.evidence,
    ...documents.flatMap(({ document }) => (document.known ? document.evidence : [])),
  ]);
  const asked = requestsOf(account, question.action);
  const sparing = { account: account.id, allowed: question.exceptions };
  const denials = readable.flatMap((document) => denialsOf(document, asked.every));
  if (denials.some((denial) => sparesOnly(denial, sparing))) return known(true, evidence);
  const faults = faultUnion(
    inForce.faults,
    ...inForce.members.map(({ targets }) => targets.faults),
    ...documents.map(({ document }) => unreadFaults(document)),
    // A policy of the account may be that of a unit above it as well, where it allows too little.
    inForce.members.length === 0 ? [] : unreadFaults(unitsOf(account)),
  );
  if (faults.length > 0) return unknown(...faults);
  return conclude({ inventory, account, question, inForce: inForce.members, denials, evidence });
}

interface Denials {
  readonly inventory: Inventory;
  readonly account: Account;
  readonly question: ForbiddenQuestion;
  readonly inForce: readonly ServiceControlPolicy[];
  readonly denials: readonly MemberDenialAnswer[];
  readonly evidence: readonly string[];
}

/** All policies were read: what no statement allows at some level is denied as well, and what some request may is not. */
function conclude({ inventory, account, question, inForce, denials, evidence }: Denials): Observed<boolean> {
  const levels = levelsOf(inventory, account, inForce);
  const asked = requestsOf(account, question.action);
  const all = deniesMembers({ levels, ...asked.every });
  if (all.answer === 'yes' && all.exceptions.length === 0) return known(true, evidence);
  const escapes = asked.examples.some((example) => deniesMembers({ levels, ...example }).answer === 'no');
  if (all.answer === 'no' || escapes) return known(false, evidence);
  const sure = denials.filter(({ answer }) => answer === 'yes');
  const open = denials.find(({ answer }) => answer === 'unknown');
  if (open === undefined && isSparedByAll(sure, { account: account.id, allowed: question.exceptions }))
    return known(false, evidence);
  const [first] = inForce;
  const because = open?.because ?? 'several statements deny it, each with exceptions of its own';
  if (first === undefined) return known(false, evidence);
  return undecided(sourceOf(inventory, first), `${question.action} in ${account.id}`, because);
}

function unitsOf({ member }: Account): Observed<readonly string[]> {
  if (member === undefined) return known([], []);
  return member.known ? member.value.units : member;
}

/** The policies at each level from the root to the account. */
function levelsOf(
  inventory: Inventory,
  account: Account,
  inForce: readonly ServiceControlPolicy[],
): readonly (readonly PolicyReading[])[] {
  const units = unitsOf(account);
  return [...(units.known ? units.value : []), account.id].map((target) =>
    inForce
      .filter(({ targets }) => targets.members.includes(target))
      .flatMap((policy) => {
        const document = readDocument(sourceOf(inventory, policy));
        return document.known ? [document.value] : [];
      }),
  );
}

/** Of each statement by itself: which exceptions a denial has is its own. */
function denialsOf({ document }: ReadableDocument, request: Request): readonly MemberDenialAnswer[] {
  return document.statements
    .filter(({ effect }) => effect === 'deny')
    .map((statement) => deniesMembers({ levels: [[only(statement), allowsAll]], ...request }))
    .filter(({ answer }) => answer !== 'no');
}

function only(statement: Statement): PolicyReading {
  return { ok: true, document: { kind: 'service-control', statements: [statement] } };
}

const everything = { text: '*', tokens: [{ wild: 'many', colons: true } as const] };

/** Without it, a level with nothing but a denial would allow nothing. */
const allowsAll: PolicyReading = only({
  ref: { number: 0 },
  effect: 'allow',
  principals: { except: false, members: [{ kind: 'everyone' }] },
  actions: { except: false, members: [everything] },
  resources: { except: false, members: [everything] },
  conditions: [],
});

interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context?: RequestContext;
}

/**
 * Every request there can be, and some that ordinary people make: that one of them is not denied shows that not all
 * are, where a denial depends on the region, the principal or the trail.
 */
function requestsOf(
  { id, partition, regions }: Account,
  action: string,
): { readonly every: Request; readonly examples: readonly Request[] } {
  const kind = /eventdatastore/iu.test(action) ? 'eventdatastore' : 'trail';
  const isOfTrails = /^cloudtrail:/iu.test(action);
  const resource = (region: string, name: string): string =>
    isOfTrails ? `arn:${partition}:cloudtrail:${region}:${id}:${kind}/${name}` : name;
  const context = {
    'aws:PrincipalArn': `arn:${partition}:iam::${id}:role/somebody-of-no-importance`,
    'aws:PrincipalAccount': id,
    'aws:PrincipalIsAWSService': 'false',
    'aws:MultiFactorAuthPresent': 'true',
    'aws:SecureTransport': 'true',
  };
  return {
    every: { action, resource: resource('*', '*') },
    examples: regions.members.map(({ name }) => ({
      action,
      resource: resource(name, isOfTrails ? 'something-of-no-importance' : '*'),
      context: { ...context, 'aws:RequestedRegion': name },
    })),
  };
}

function sourceOf({ organization }: Inventory, { id, document }: ServiceControlPolicy): DocumentSource {
  const account = organization?.known === true ? organization.value.managementAccount : '';
  const call = 'organizations:DescribePolicy';
  return { text: document, kind: 'service-control', call, account, region: '', of: id };
}
