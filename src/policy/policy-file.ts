import type { JsonValue } from '../model/json.ts';
import type { RecorderKind } from '../model/policy.ts';
import type { Fix, Severity, SubjectKind } from '../model/scan-result.ts';

/** A policy file whose structure the schema has checked. */
export interface PolicyFile {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly subject: SubjectKind;
  readonly when?: string;
  readonly assert: readonly {
    readonly that: string;
    readonly message: string;
    readonly severity?: Severity;
  }[];
  readonly why: string;
  readonly fix: Fix;
  readonly references?: readonly string[];
  readonly controls?: Readonly<Record<string, readonly string[]>>;
  readonly replaces?: Readonly<Record<string, readonly string[]>>;
  readonly params?: Readonly<Record<string, JsonValue>>;
  readonly requirements?: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly events: JsonValue;
        readonly recorders?: readonly RecorderKind[];
      }
    >
  >;
}
