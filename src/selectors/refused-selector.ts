import type { AdvancedSelector, SelectorField } from '../model/selector.ts';
import { alternatives, quoted } from './plain-text.ts';

/** What selectors belong to: event data stores may look at more of a management event than trails. */
export type SelectorOwner = 'trail' | 'event-data-store';

type Operators = AdvancedSelector['fieldSelectors'][number]['operators'];

/** Fields that AWS compares with these operators only. */
const operatorsOf: Partial<Record<SelectorField, readonly string[]>> = {
  eventCategory: ['Equals'],
  readOnly: ['Equals'],
  'resources.type': ['Equals'],
  errorCode: ['Equals'],
  sessionCredentialFromConsole: ['Equals', 'NotEquals'],
};

const aboutManagement = ['eventCategory', 'eventSource', 'readOnly'] as const;
const aboutData = [
  'eventCategory',
  'resources.type',
  'resources.ARN',
  'readOnly',
  'eventName',
  'eventSource',
  'eventType',
  'sessionCredentialFromConsole',
  'userIdentity.arn',
] as const;
const aboutNetwork = ['eventCategory', 'eventSource', 'eventName', 'errorCode', 'vpcEndpointId'] as const;

/**
 * Fields that each category allows:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
const allowedFields: Readonly<Record<SelectorOwner, ReadonlyMap<string, readonly SelectorField[]>>> = {
  trail: new Map<string, readonly SelectorField[]>([
    ['Management', aboutManagement],
    ['Data', aboutData],
    ['NetworkActivity', [...aboutNetwork, 'userIdentity.arn']],
  ]),
  'event-data-store': new Map<string, readonly SelectorField[]>([
    [
      'Management',
      [...aboutManagement, 'eventName', 'eventType', 'sessionCredentialFromConsole', 'userIdentity.arn'],
    ],
    ['Data', aboutData],
    ['NetworkActivity', aboutNetwork],
  ]),
};

/** The one category that a selector is about, if it says so in the one way that AWS documents. */
export function categoryOf({ fieldSelectors }: AdvancedSelector): string | undefined {
  const [entry, ...more] = fieldSelectors.filter(({ field }) => field === 'eventCategory');
  const operators = Object.entries(entry?.operators ?? {});
  const [name, values = []] = operators[0] ?? [];
  const isPlain = more.length === 0 && operators.length === 1 && name === 'Equals' && values.length === 1;
  return isPlain ? values[0] : undefined;
}

/** Why AWS would refuse what is asked of a field: the end of a sentence about the selector. */
export function refusedFilter(
  field: SelectorField,
  operators: Operators,
  about: { readonly category: string | undefined; readonly owner: SelectorOwner },
): string | undefined {
  const { category, owner } = about;
  const fields = allowedFields[owner].get(category ?? '');
  if (category !== undefined && fields !== undefined && !fields.includes(field)) {
    const things = owner === 'trail' ? 'trails' : 'event data stores';
    return `filters on ${field}, which AWS refuses for ${category} events of ${things}.`;
  }
  const exact = field === 'eventSource' && category === 'NetworkActivity';
  const allowed = exact ? ['Equals'] : operatorsOf[field];
  const odd = allowed && Object.keys(operators).find((name) => !allowed.includes(name));
  if (allowed !== undefined && odd !== undefined) {
    return `compares ${field} with ${odd}, which AWS refuses: it allows ${alternatives(allowed)} only.`;
  }
  if (field === 'resources.type' && Object.values(operators).flat().length > 1) {
    return 'names more than one resources.type, which AWS refuses.';
  }
  if (field !== 'sessionCredentialFromConsole') return undefined;
  const value = Object.values(operators)
    .flat()
    .find((one) => one !== 'true');
  return value === undefined
    ? undefined
    : `compares ${field} with ${quoted(value)}, which AWS refuses: it allows "true" only.`;
}

/** Fields without which AWS refuses a selector of the category. */
const requiredFields: ReadonlyMap<string, SelectorField> = new Map([
  ['Data', 'resources.type'],
  ['NetworkActivity', 'eventSource'],
]);

/** What a selector lacks that AWS requires: the end of a sentence about it. */
export function missingFilter(selector: AdvancedSelector): string | undefined {
  const has = (field: SelectorField): boolean =>
    selector.fieldSelectors.some((entry) => entry.field === field);
  if (!has('eventCategory')) return 'names no eventCategory, which AWS requires.';
  const category = categoryOf(selector) ?? '';
  const required = requiredFields.get(category);
  if (required === undefined || has(required)) return undefined;
  return `names no ${required}, which AWS requires for ${category} events.`;
}
