import type { BasicSelector, Box, SelectorField } from '../model/selector.ts';
import { type ArnReach, readDataValue } from './basic-data-value.ts';
import { anyOf, boxOf, noneOf, type Pattern } from './box-parts.ts';
import { quoted } from './plain-text.ts';
import type { RecordedEvents } from './recorded-events.ts';

/**
 * One basic selector. ReadWriteType counts for its management and its data events:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 */
export function normalizeBasic(selector: BasicSelector, index: number): RecordedEvents {
  const label = `Selector ${index + 1}`;
  const readOnly = readOnlyOf(selector.readWriteType);
  const doubts: string[] = [];
  const certain: Box[] = [];
  const possible: Box[] = [];
  if (readOnly === 'not-understood') {
    doubts.push(
      `${label} has the ReadWriteType ${quoted(selector.readWriteType)}, which Trailproof does not know.`,
    );
  }
  const kinds = [
    ...(selector.includeManagementEvents ? [managementEvents(selector, label)] : []),
    ...selector.dataResources.map((resource) => dataEvents(resource, label)),
  ];
  for (const kind of kinds) {
    const common: [SelectorField, Pattern][] =
      readOnly === undefined || readOnly === 'not-understood'
        ? []
        : [['readOnly', anyOf('Equals', [readOnly])]];
    if (kind.certain !== undefined && readOnly !== 'not-understood') {
      certain.push(boxOf(new Map([...kind.certain, ...common]), false));
    }
    possible.push(boxOf(new Map([...kind.possible, ...common]), true));
    doubts.push(...kind.doubts);
  }
  return { certain, possible, doubts };
}

type FieldPatterns = readonly (readonly [SelectorField, Pattern])[];

/** One kind of events that a selector asks for, reads and writes alike. */
interface EventKind {
  /** Absent when nothing of it is certain. */
  readonly certain?: FieldPatterns;
  readonly possible: FieldPatterns;
  readonly doubts: readonly string[];
}

function readOnlyOf(readWriteType: string): 'true' | 'false' | 'not-understood' | undefined {
  switch (readWriteType) {
    case 'All':
      return undefined;
    case 'ReadOnly':
      return 'true';
    case 'WriteOnly':
      return 'false';
    default:
      return 'not-understood';
  }
}

function managementEvents(selector: BasicSelector, label: string): EventKind {
  const category = ['eventCategory', anyOf('Equals', ['Management'])] as const;
  const exact = selector.excludeManagementEventSources.filter((source) => !source.includes('*'));
  const wild = selector.excludeManagementEventSources.filter((source) => source.includes('*'));
  const excluded = noneOf('Equals', exact).none;
  // What a wildcard excludes is not documented, so everything that it could exclude is uncertain.
  const surely = [...excluded, ...noneOf('StartsWith', wild.map(beforeWildcard)).none];
  return {
    certain: surely.length === 0 ? [category] : [category, ['eventSource', { any: [], none: surely }]],
    possible: excluded.length === 0 ? [category] : [category, ['eventSource', { any: [], none: excluded }]],
    doubts: wild.map(
      (source) => `${label} excludes the event source ${quoted(source)}, and AWS documents no wildcards.`,
    ),
  };
}

function beforeWildcard(text: string): string {
  return text.slice(0, text.indexOf('*'));
}

/** Types of basic selectors; AWS refuses others. */
const dataTypes: readonly string[] = ['AWS::S3::Object', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table'];

function dataEvents(resource: BasicSelector['dataResources'][number], label: string): EventKind {
  const base = [
    ['eventCategory', anyOf('Equals', ['Data'])],
    ['resources.type', anyOf('Equals', [resource.type])],
  ] as const;
  if (!dataTypes.includes(resource.type)) {
    const doubt = `${label} names the data resource type ${quoted(resource.type)}, which AWS documents for advanced selectors only.`;
    return { possible: base, doubts: [doubt] };
  }
  if (resource.values.length === 0) {
    return {
      possible: base,
      doubts: [`${label} lists no value for ${resource.type}, and AWS does not document what that records.`],
    };
  }
  const reaches = resource.values.map((value) => readDataValue(resource.type, value));
  const certain = arnPattern(reaches.map((reach) => reach.certain));
  const possible = arnPattern(reaches.map((reach) => reach.possible));
  return {
    ...(certain === 'nothing' ? {} : { certain: [...base, ...certain] }),
    possible: possible === 'nothing' ? base : [...base, ...possible],
    doubts: reaches.flatMap((reach) => (reach.doubt === undefined ? [] : [`${label} ${reach.doubt}`])),
  };
}

/** One constraint for all values of a data resource. An empty list of matches would ask nothing: a trap. */
function arnPattern(reaches: readonly ArnReach[]): FieldPatterns | 'nothing' {
  if (reaches.includes('all')) return [];
  const any = reaches.flatMap((reach) => (reach === 'all' ? [] : reach));
  return any.length === 0 ? 'nothing' : [['resources.ARN', { any, none: [] }]];
}
