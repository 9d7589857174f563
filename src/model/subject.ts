import type { SubjectKind } from './verdict-words.ts';

/** What a finding is about. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Stable key within the kind: account id, `account/region`, or ARN. */
  readonly id: string;
  readonly account: string;
  readonly region?: string;
  readonly arn?: string;
  readonly name?: string;
  readonly partition: string;
  /** Names from the root down, `Root/Security`. */
  readonly ou?: string;
}
