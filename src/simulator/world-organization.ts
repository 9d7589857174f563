import type { JsonObject } from '../model/json.ts';
import type { ById } from './by-id.ts';

/**
 * The organization of a world. Without one, all accounts see the organization trails of all others, and
 * Organizations says that it is not in use.
 */
export interface WorldOrganization {
  /** `o-` and ten letters or digits at least. */
  readonly id: string;
  readonly managementAccount: string;
  /** `ALL` if absent. */
  readonly featureSet?: 'ALL' | 'CONSOLIDATED_BILLING';
  /** By id; one root `r-root` without organizational units if absent. AWS has one root. */
  readonly roots?: ById<WorldRoot>;
  /** Service principals that an account administers for the organization, by account id. */
  readonly delegatedAdministrators?: ById<readonly string[]>;
  /** Service principals with trusted access; CloudTrail and Account Management if absent. */
  readonly trustedAccess?: readonly string[];
  /** Service control policies by id; AWS's own that allows everything, attached everywhere, if absent. */
  readonly policies?: ById<WorldControlPolicy>;
  /** Lists begin with a page that is empty and has a token, and have one between all others, as AWS may do. */
  readonly emptyPages?: boolean;
}

export interface WorldControlPolicy {
  /** The id if absent. */
  readonly name?: string;
  /** Made by AWS; false if absent. */
  readonly awsManaged?: boolean;
  /** The document; as a text where it is to be no policy. */
  readonly document: JsonObject | string;
  /** Ids of roots, units and accounts. */
  readonly targets?: readonly string[];
}

export interface WorldRoot {
  /** `Root` if absent. */
  readonly name?: string;
  /** By id, of any depth. */
  readonly ous?: ById<WorldOu>;
  readonly tags?: ById<string>;
}

export interface WorldOu {
  /** The id if absent. */
  readonly name?: string;
  readonly ous?: ById<WorldOu>;
  readonly tags?: ById<string>;
}

export const accountStates = [
  'ACTIVE',
  'PENDING_ACTIVATION',
  'SUSPENDED',
  'PENDING_CLOSURE',
  'CLOSED',
] as const;

export type AccountState = (typeof accountStates)[number];

/** An IAM role. What it may be assumed by counts when it is, its policies are only shown. */
export interface WorldRole {
  /**
   * Who may: account ids (any principal of them), ARNs of roles, users or sessions, or `*`. Only the
   * management account if absent.
   */
  readonly trusts?: readonly string[];
  /** Without it in the call, nobody may. */
  readonly externalId?: string;
  /** Longest session in seconds; 3600 if absent. */
  readonly maxSessionSeconds?: number;
  /** Calls that the role's sessions are refused: `service:Operation`, `service:*` or `*`. */
  readonly denied?: readonly string[];
  /** As IAM shows it, whatever `trusts` says. */
  readonly trustPolicy?: JsonObject;
  /** ARN of the policy that bounds it. */
  readonly boundary?: string;
  /** Policies of its own, by name. */
  readonly policies?: ById<JsonObject>;
  /** ARNs of managed policies. */
  readonly attachedPolicies?: readonly string[];
}
