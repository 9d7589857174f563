/** Checks that no policy answers yet, by tool. One that a policy answers now may be taken out. */
export const openChecks: Readonly<Record<string, readonly string[]>> = {
  prowler: ['iam_securityaudit_role_created'],
  steampipe: [
    'cloudtrail_security_trail_enabled',
    'iam_security_audit_role',
    'iam_role_cross_account_read_only_access_policy',
  ],
  config: ['cloudtrail-security-trail-enabled'],
};
