/** Checks that no policy answers yet, by tool. One that a policy answers now may be taken out. */
export const openChecks: Readonly<Record<string, readonly string[]>> = {
  steampipe: ['cloudtrail_security_trail_enabled'],
  config: ['cloudtrail-security-trail-enabled'],
};
