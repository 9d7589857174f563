import { assumed } from './assumptions.ts';
import { isDelegatedForCloudTrail } from './organization-tree.ts';
import { type Question, type Refusal, refused } from './outcome.ts';
import { type OwnedTrail, shows, trailsOf, trailsShownIn } from './shown-trails.ts';
import { isTrailName } from './trail-name.ts';

const arnPattern = /^arn:[a-z-]+:cloudtrail:([a-z0-9-]+):(\d{12}):trail\/(.+)$/;

/** A trail given by name or ARN, from where the caller stands. */
export type Found =
  | { readonly kind: 'found'; readonly owned: OwnedTrail }
  /** It shows here but belongs to another account of the organization, which the caller does not act for. */
  | { readonly kind: 'foreign'; readonly owned: OwnedTrail }
  /** The caller's own trail by ARN, which does not show in this region. */
  | { readonly kind: 'elsewhere'; readonly owned: OwnedTrail }
  | Refusal;

/**
 * Finds a trail as CloudTrail does: a bare name means a trail homed in this region, an ARN a trail of any
 * region. What an operation does with a trail of elsewhere is its own affair.
 */
export function findTrail(question: Question, nameOrArn: string | undefined): Found {
  if (nameOrArn === undefined || nameOrArn === '') {
    return refused('InvalidTrailNameException', 'Trail name cannot be blank!');
  }
  return nameOrArn.startsWith('arn:') ? findByArn(question, nameOrArn) : findByName(question, nameOrArn);
}

function findByName(question: Question, name: string): Found {
  if (!isTrailName(name)) {
    return refused('InvalidTrailNameException', `Trail name ${name} is not valid.`);
  }
  const owned = trailsShownIn(question).find(
    (each) => each.name === name && each.owner === question.accountId && each.trail.home === question.region,
  );
  return owned === undefined ? unknownTrail(question, name) : { kind: 'found', owned };
}

function findByArn(question: Question, arn: string): Found {
  const owner = arnPattern.exec(arn)?.[2];
  if (owner === undefined) return refused('CloudTrailARNInvalidException', `Invalid ARN: ${arn}`);
  const owned = trailsOf(question.world, question.accountId).find((each) => each.arn === arn);
  if (owner !== question.accountId && !readsAsOwner(question, owned)) {
    return owned !== undefined && shows(owned, question)
      ? { kind: 'foreign', owned }
      : wrongAccount(question);
  }
  if (owned === undefined) return unknownTrail(question, arn);
  return { kind: shows(owned, question) ? 'found' : 'elsewhere', owned };
}

/** The delegated administrator works on organization trails by their ARN, which is the management account's. */
function readsAsOwner({ world, accountId }: Question, owned: OwnedTrail | undefined): boolean {
  return (
    owned !== undefined &&
    isDelegatedForCloudTrail(world, accountId) &&
    assumed(world.assumptions, 'delegatedAdministratorReads') === 'answered'
  );
}

/** https://github.com/turbot/steampipe-plugin-aws/issues/577 has the words. */
export function wrongAccount(question: Question): Refusal {
  const message = `AccountID in ARN is wrong, you can only access resources with AccountID ${question.accountId}`;
  return refused('CloudTrailARNInvalidException', message);
}

/** https://github.com/aws/aws-sdk-java/issues/1309 has the words. */
export function wrongRegion(question: Question): Refusal {
  const message = `Region in ARN is wrong, you can only access resources in region ${question.region}`;
  return refused('CloudTrailARNInvalidException', message);
}

export function unknownTrail(question: Question, nameOrArn: string): Refusal {
  return refused('TrailNotFoundException', `Unknown trail: ${nameOrArn} for the user: ${question.accountId}`);
}
