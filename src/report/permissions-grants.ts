/** One statement of an IAM policy, before it is written down for a tool. */
export interface Grant {
  readonly sid: string;
  readonly actions: readonly string[];
  /** ARNs with `{partition}` and `{role}` where the reader's own go; `*` where AWS knows no resource. */
  readonly resources: readonly string[];
  readonly condition?: { readonly key: string; readonly value: string };
  /** Why these resources and no fewer, one line. */
  readonly because: string;
}

/** Whose permissions: of the identity that scans, of the role in the management account, of the role in a member. */
export const permissionRoles = ['auditor', 'management', 'member'] as const;
export type PermissionRole = (typeof permissionRoles)[number];

export interface PermissionSet {
  readonly role: PermissionRole;
  readonly grants: readonly Grant[];
}

/** The role that other accounts have for audits; a default in what can be configured. */
export interface NamedRole {
  /** With its path if it has one: `security/trailproof-audit`. */
  readonly roleName: string;
}

/** The name without the path, and the path as IAM writes it. */
export function roleParts(roleName: string): { readonly name: string; readonly path: string } {
  const at = roleName.lastIndexOf('/');
  return { name: roleName.slice(at + 1), path: at === -1 ? '/' : `/${roleName.slice(0, at + 1)}` };
}

/** Fills in `{partition}` and `{role}`. */
export function filled(
  resource: string,
  words: { readonly partition: string; readonly role: string },
): string {
  return resource.replace('{partition}', () => words.partition).replace('{role}', () => words.role);
}

export const descriptions: Readonly<Record<PermissionRole, string>> = {
  auditor: 'What the identity that scans needs, in its own account and of the organization',
  management: 'What the audit role in the management account needs',
  member: 'What the audit role in a member account needs',
};
