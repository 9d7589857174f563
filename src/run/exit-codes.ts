/** The published table of exit codes; scripts rely on it. */
export const exitCodes = {
  /** Complete and clean. */
  ok: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Usage, policy, configuration or credentials wrong: the user can mend it. */
  usage: 2,
  /** Incomplete, also when there are findings: nobody should trust a partial answer. */
  incomplete: 3,
  /** A bug in Trailproof. */
  internal: 70,
  /** Stopped by SIGINT or SIGTERM. */
  interrupted: 130,
} as const;
