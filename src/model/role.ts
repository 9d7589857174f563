import type { Observed, Population } from './observed.ts';

/** A role that a service made for itself: its policies are AWS's, and nobody can change them. */
export function isServiceLinked(name: string): boolean {
  return name.startsWith('AWSServiceRoleFor');
}

/** An IAM role that something names, or that was looked for by its name. */
export interface Role {
  readonly arn: string;
  readonly name: string;
  readonly owner: string;
  /** Who may assume it, as JSON text. */
  readonly trustPolicy: Observed<string>;
  /** ARN of the policy that bounds what it may do, empty when none does. */
  readonly boundary: Observed<string>;
  /** Policies of its own, and managed ones that are attached to it. */
  readonly inlinePolicies: Population<RolePolicy>;
  readonly attachedPolicies: Population<RolePolicy>;
}

export interface RolePolicy {
  /** Name of an inline policy, ARN of a managed one. */
  readonly id: string;
  /** As JSON text. */
  readonly document: Observed<string>;
}
