import type { JsonValue } from './json.ts';
import type { PolicyException } from './policy-exception.ts';
import type { Fix, Severity, SubjectKind } from './scan-result.ts';
import type { Box, SelectorField } from './selector.ts';

/** A policy after loading: structure checked, expressions compiled, requirements parsed. */
export interface Policy {
  readonly id: string;
  /** Instance name, when a pack instantiates the policy. */
  readonly as?: string;
  readonly title: string;
  readonly severity: Severity;
  readonly subject: SubjectKind;
  readonly when?: Expression;
  readonly assert: readonly AssertLine[];
  readonly why: string;
  readonly fix: Fix;
  readonly references: readonly string[];
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly replaces: Readonly<Record<string, readonly string[]>>;
  readonly params: Readonly<Record<string, JsonValue>>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** Subjects that the configuration leaves out; none if absent. */
  readonly except?: readonly PolicyException[];
  /** SHA-256 of the policy file's text. */
  readonly digest: string;
  readonly source: { readonly path: string; readonly line: number };
}

export interface AssertLine {
  readonly that: Expression;
  readonly message: Message;
  readonly severity?: Severity;
}

/** A compiled CEL expression. `evaluate` throws `UnknownRead` where it needs what could not be seen. */
export interface Expression {
  readonly text: string;
  readonly evaluate: (variables: Readonly<Record<string, unknown>>) => unknown;
  /** Does now what the first evaluation would do first; absent where nothing is left to do. */
  readonly prepare?: () => void;
}

/** Text with `{expression}` holes; a hole that reads something unknown is written as `(unknown)`. */
export interface Message {
  readonly text: string;
  readonly render: (variables: Readonly<Record<string, unknown>>) => string;
}

/** A named set of events that must be recorded. */
export interface Requirement {
  readonly name: string;
  readonly title: string;
  /** A union of boxes; none where a parameter gives no value. */
  readonly boxes: readonly Box[];
  /** Where parameters of the policy give values. */
  readonly template?: RequirementTemplate;
  /** What counts as recording them; trails alone if absent. */
  readonly recorders?: readonly RecorderKind[];
}

export const recorderKinds = ['trails', 'event-data-stores'] as const;
export type RecorderKind = (typeof recorderKinds)[number];

/** Boxes before parameters fill them: fields that wait for values are there, whatever these are. */
export interface RequirementTemplate {
  readonly boxes: readonly Box[];
  readonly slots: readonly RequirementSlot[];
}

/** A field of a box that takes one of the values of a parameter. */
export interface RequirementSlot {
  /** Index of the box. */
  readonly box: number;
  readonly field: SelectorField;
  readonly param: string;
}
