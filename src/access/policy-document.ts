import type { ConditionOperator } from './condition-operators.ts';
import type { Pattern } from './wildcard.ts';

/**
 * Where a document stands decides its form: `resource` (bucket, key, topic, log group) names principals and
 * resources, `trust` (who may assume a role) names no resource, `identity` (a role's own policies) and
 * `service-control` (SCP) name no principal.
 */
export type DocumentKind = 'resource' | 'trust' | 'identity' | 'service-control';

/** A policy document in normal form. */
export interface PolicyDocument {
  readonly kind: DocumentKind;
  readonly statements: readonly Statement[];
}

/** A document, or why it cannot be read: then every question to it is answered with `unknown`. */
export type PolicyReading =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly why: string };

export interface Statement {
  readonly ref: StatementRef;
  readonly effect: 'allow' | 'deny';
  readonly principals: NamedSet<NamedPrincipal>;
  readonly actions: NamedSet<Pattern>;
  readonly resources: NamedSet<Pattern>;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

/** Which statement of a document: its place, from 1, and its Sid if it has one. */
export interface StatementRef {
  readonly number: number;
  readonly sid?: string;
}

/** `Action` and `NotAction` and the like: the members, or (`except`) everything but them. */
export interface NamedSet<T> {
  readonly except: boolean;
  readonly members: readonly T[];
}

/** One principal as a statement names it. */
export type NamedPrincipal =
  /** `"*"` and `{"AWS": "*"}` are the same, and mean anonymous callers and services too. */
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'arn'; readonly arn: string; readonly account: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'federated'; readonly name: string }
  /** The S3 id of an account: which one, only S3 knows. */
  | { readonly kind: 'canonical-user'; readonly id: string }
  /** `AROA…` in place of an ARN: AWS shows it when the role or user is deleted, so it is nobody. */
  | { readonly kind: 'deleted'; readonly id: string }
  /** Nothing that AWS documents for this place. */
  | { readonly kind: 'unclear'; readonly text: string };

/** One operator with one key: some of the values must (or none may, for a negated one) match. */
export interface Condition {
  /** `undefined`: AWS has no such operator that we know of. */
  readonly operator: ConditionOperator | undefined;
  /** As written. */
  readonly operatorName: string;
  /** In lower case, as keys are compared. */
  readonly key: string;
  /** As written. */
  readonly keyName: string;
  readonly values: readonly Pattern[];
}

/** A statement for people: `statement 2 (AWSCloudTrailWrite)`. */
export function nameOf({ number, sid }: StatementRef): string {
  return sid === undefined || sid === '' ? `statement ${number}` : `statement ${number} (${sid})`;
}
