import { closestName } from '../model/closest-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../model/json.ts';
import type { EventFields, SelectorField } from '../model/selector.ts';
import { below, isList, kindOf, type ShapeProblem } from './json-shape.ts';
import { quoted } from './plain-text.ts';
import type { SelectorRecord } from './selects.ts';

/** A record of CloudTrail as far as it matters to who records it. */
export interface EventRecord extends SelectorRecord {
  /** The account whose trails may record it: `recipientAccountId`, in old records the identity's account. */
  readonly account: string;
  readonly region: string;
}

export type EventRecordReading =
  | { readonly ok: true; readonly record: EventRecord }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/**
 * Reads one record of a delivered log file. Names and meanings:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 * Within a major version AWS only adds fields, so any 1.x can be read.
 */
export function readEventRecord(value: JsonValue, pointer: string): EventRecordReading {
  if (!isObject(value)) {
    return refused({ pointer, message: `Expected a CloudTrail record, found ${kindOf(value)}.` });
  }
  const wrapped = wrapping(value, pointer);
  if (wrapped !== undefined) return refused(wrapped);
  const problems = [...missingMembers(value, pointer), ...wrongVersion(value, pointer)];
  const account = recipientOf(value);
  if (account === undefined) problems.push(withoutAccount(pointer));
  if (account === undefined || problems.length > 0) return { ok: false, problems };
  const region = textOf(value, 'awsRegion') ?? '';
  return { ok: true, record: { account, region, fields: fieldsOf(value), resources: resourcesOf(value) } };
}

function refused(problem: ShapeProblem): EventRecordReading {
  return { ok: false, problems: [problem] };
}

/** What people have at hand and take for a record. */
function wrapping(value: JsonObject, pointer: string): ShapeProblem | undefined {
  if (Object.hasOwn(value, 'CloudTrailEvent') || Object.hasOwn(value, 'Events')) {
    return {
      pointer,
      message: 'This is an answer of lookup-events, not a CloudTrail record.',
      suggestion: 'take the JSON text inside CloudTrailEvent',
    };
  }
  if (Object.hasOwn(value, 'detail-type') && Object.hasOwn(value, 'detail')) {
    return {
      pointer,
      message: 'This is an EventBridge event, not a CloudTrail record.',
      suggestion: 'take what is under detail',
    };
  }
  return undefined;
}

/** Members that every version of the record has. */
const required = ['eventVersion', 'eventTime', 'eventSource', 'eventName', 'awsRegion'] as const;

function missingMembers(value: JsonObject, pointer: string): ShapeProblem[] {
  return required
    .filter((name) => textOf(value, name) === undefined)
    .map((name) => {
      const near = Object.hasOwn(value, name) ? undefined : closestName(name, Object.keys(value));
      const message = Object.hasOwn(value, name)
        ? `${name} should be a text; found ${kindOf(value[name])}.`
        : `A CloudTrail record has the member ${name}; this has not.`;
      const place = Object.hasOwn(value, name) ? below(pointer, name) : pointer;
      return {
        pointer: place,
        message,
        ...(near === undefined ? {} : { suggestion: `there is ${quoted(near)}: write ${name}` }),
      };
    });
}

function wrongVersion(value: JsonObject, pointer: string): readonly ShapeProblem[] {
  const version = textOf(value, 'eventVersion');
  if (version === undefined || /^1\.\d{1,4}$/u.test(version)) return [];
  const message = `The event version ${quoted(version)} is not one that Trailproof knows.`;
  return [{ pointer: below(pointer, 'eventVersion'), message, suggestion: 'versions 1.x are known' }];
}

function recipientOf(value: JsonObject): string | undefined {
  const identity = value['userIdentity'];
  const candidates = [value['recipientAccountId'], isObject(identity) ? identity['accountId'] : undefined];
  return candidates.find((id) => typeof id === 'string' && /^\d{12}$/u.test(id)) as string | undefined;
}

function withoutAccount(pointer: string): ShapeProblem {
  return {
    pointer,
    message: 'The record says of no account that its trails received it (recipientAccountId).',
  };
}

const plainFields: readonly SelectorField[] = [
  'eventSource',
  'eventName',
  'eventType',
  'errorCode',
  'vpcEndpointId',
  'sessionCredentialFromConsole',
  'readOnly',
];

function fieldsOf(value: JsonObject): EventFields {
  const fields: Partial<Record<SelectorField, string>> = {};
  for (const field of plainFields) {
    const text = textOf(value, field);
    if (text !== undefined) fields[field] = text;
  }
  const category = categoryOf(value);
  if (category !== undefined) fields.eventCategory = category;
  const identity = value['userIdentity'];
  const arn = isObject(identity) ? textOf(identity, 'arn') : undefined;
  if (arn !== undefined) fields['userIdentity.arn'] = arn;
  return fields;
}

/** Records before version 1.07 have no eventCategory, but those since 1.06 say whether it is a management event. */
function categoryOf(value: JsonObject): string | undefined {
  const category = textOf(value, 'eventCategory');
  return category ?? (value['managementEvent'] === true ? 'Management' : undefined);
}

function resourcesOf(value: JsonObject): EventRecord['resources'] {
  const resources = Object.hasOwn(value, 'resources') ? value['resources'] : undefined;
  if (!isList(resources)) return [];
  return resources.filter(isObject).map((resource) => {
    const type = textOf(resource, 'type');
    const arn = textOf(resource, 'ARN');
    return { ...(type === undefined ? {} : { type }), ...(arn === undefined ? {} : { ARN: arn }) };
  });
}

/** Records write true and false as booleans, selectors compare texts. */
function textOf(value: JsonObject, name: string): string | undefined {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  if (typeof member === 'boolean') return String(member);
  return typeof member === 'string' ? member : undefined;
}
