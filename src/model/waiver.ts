/** A decision of people that findings are accepted for a time, as `waivers.yaml` has it. */
export interface Waiver {
  /** `w1:` and a hash of what is accepted since when, so that other words or another order keep it. */
  readonly id: string;
  /** A policy's id, or the name of one of its instances. */
  readonly policy: string;
  /** One of these must match. */
  readonly subjects: readonly WaivedSubjects[];
  readonly reason: string;
  readonly owner: string;
  readonly approver?: string;
  readonly ticket?: string;
  /** Days, `2026-11-21`. */
  readonly created: string;
  /** The last day on which it holds. */
  readonly expires: string;
  readonly compensatingControl?: string;
  readonly source: { readonly path: string; readonly line: number };
}

/** What a subject must be, all of it at once; `*` stands for any characters and `?` for one. */
export interface WaivedSubjects {
  readonly id?: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  readonly name?: string;
  /** Names from the root down, `Root/Sandbox/*`. */
  readonly ou?: string;
}
