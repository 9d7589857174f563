/** The record fields that selectors of trails can look at, as AWS spells them. */
export const selectorFields = [
  'eventCategory',
  'readOnly',
  'eventSource',
  'eventName',
  'eventType',
  'resources.type',
  'resources.ARN',
  'userIdentity.arn',
  'sessionCredentialFromConsole',
  'errorCode',
  'vpcEndpointId',
] as const;

export type SelectorField = (typeof selectorFields)[number];

export type Operator = 'Equals' | 'StartsWith' | 'EndsWith' | 'NotEquals' | 'NotStartsWith' | 'NotEndsWith';

/** One record as selectors see it: a missing member is an absent field. `resources` is one of the record's resources. */
export type EventFields = Readonly<Partial<Record<SelectorField, string>>>;

export interface Match {
  readonly operator: 'Equals' | 'StartsWith' | 'EndsWith';
  readonly value: string;
}

/**
 * What one box asks of one field: some of `any` matches (an empty list asks nothing) and none of `none`
 * does. `absent` says whether a record without the field is inside.
 */
export interface FieldConstraint {
  readonly any: readonly Match[];
  readonly none: readonly Match[];
  readonly absent: boolean;
}

/** A conjunction over fields; a field not mentioned may have any value or be absent. */
export type Box = Readonly<Partial<Record<SelectorField, FieldConstraint>>>;

/**
 * Selectors in normal form: a union of boxes twice. `certain` holds the records that are surely selected,
 * `possible` those that may be. They differ where AWS does not document what happens (a constrained field
 * that is absent) and where a selector uses a field or an operator that Trailproof does not know.
 */
export interface SelectorSet {
  readonly certain: readonly Box[];
  readonly possible: readonly Box[];
  /** Which language the trail's own selectors are written in. */
  readonly language: 'basic' | 'advanced' | 'default';
  /** What is not understood, one sentence each; empty when everything is. */
  readonly doubts: readonly string[];
}

/** One basic selector as `GetEventSelectors` answers it, defaults filled in. */
export interface BasicSelector {
  /** `ReadOnly`, `WriteOnly`, `All`; anything else is not understood. */
  readonly readWriteType: string;
  readonly includeManagementEvents: boolean;
  readonly dataResources: readonly { readonly type: string; readonly values: readonly string[] }[];
  readonly excludeManagementEventSources: readonly string[];
}

/** One advanced selector; operators keep AWS's spelling so that an unknown one stays visible. */
export interface AdvancedSelector {
  readonly name?: string;
  readonly fieldSelectors: readonly {
    readonly field: string;
    readonly operators: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** A trail's selectors as written. `default`: none were ever set, so all management events are recorded. */
export type WrittenSelectors =
  | { readonly language: 'default' }
  | { readonly language: 'basic'; readonly selectors: readonly BasicSelector[] }
  | { readonly language: 'advanced'; readonly selectors: readonly AdvancedSelector[] };
