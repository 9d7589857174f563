/** Of whom a policy is not asked: what the subject must be, all of it at once; `*` and `?` are wildcards. */
export interface PolicyException {
  readonly account?: string;
  readonly region?: string;
  /** Names from the root down, `Root/Sandbox/*`. */
  readonly ou?: string;
  /** Of the account: `key=value`, or a key alone for any value. */
  readonly tag?: string;
  readonly reason: string;
  /** The last day on which it holds, `2026-11-21`. */
  readonly expires?: string;
}
