import { type AdvancedSelector, type Match, type SelectorField, selectorFields } from '../model/selector.ts';
import { boxOf, type Pattern } from './box-parts.ts';
import { operatorMeanings } from './operator-meanings.ts';
import { quoted } from './plain-text.ts';
import type { RecordedEvents } from './recorded-events.ts';
import { categoryOf, missingFilter, refusedFilter, type SelectorOwner } from './refused-selector.ts';

type FieldSelector = AdvancedSelector['fieldSelectors'][number];

/**
 * One advanced selector. Fields are ANDed; within a field, positive operators are one OR group and any
 * negative hit rejects:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 * A field it constrains and that a record lacks is undocumented: outside `certain`, inside `possible`.
 * So is everything about a selector that AWS would refuse: it should not be there.
 */
export function normalizeAdvanced(
  selector: AdvancedSelector,
  index: number,
  owner: SelectorOwner,
): RecordedEvents {
  const about = { category: categoryOf(selector), owner };
  const label = labelOf(selector, index);
  const patterns = new Map<SelectorField, Pattern>();
  const doubts: string[] = [];
  for (const [name, entries] of byField(selector.fieldSelectors)) {
    const field = selectorFields.find((known) => known === name);
    if (field === undefined) {
      doubts.push(`${label} filters on ${quoted(name)}, a field that Trailproof does not know.`);
      continue;
    }
    const reading = readField(field, entries, about);
    if (typeof reading === 'string') doubts.push(`${label} ${reading}`);
    else patterns.set(field, reading);
  }
  const missing = missingFilter(selector);
  if (missing !== undefined) doubts.push(`${label} ${missing}`);
  return {
    certain: doubts.length === 0 ? [boxOf(patterns, false)] : [],
    possible: [boxOf(patterns, true)],
    doubts,
  };
}

function labelOf(selector: AdvancedSelector, index: number): string {
  const name = selector.name === undefined || selector.name === '' ? '' : ` (${quoted(selector.name)})`;
  return `Selector ${index + 1}${name}`;
}

function byField(entries: readonly FieldSelector[]): ReadonlyMap<string, readonly FieldSelector[]> {
  const groups = new Map<string, FieldSelector[]>();
  for (const entry of entries) groups.set(entry.field, [...(groups.get(entry.field) ?? []), entry]);
  return groups;
}

/** What a known field is asked for, or the end of a sentence that says why that is not clear. */
function readField(
  field: SelectorField,
  entries: readonly FieldSelector[],
  about: Parameters<typeof refusedFilter>[2],
): Pattern | string {
  const [entry, ...more] = entries;
  if (entry === undefined || more.length > 0) {
    return `filters on ${field} more than once, and AWS does not document how such filters add up.`;
  }
  const operators = Object.entries(entry.operators);
  if (operators.length === 0) return `filters on ${field} without an operator.`;
  const pattern: Record<keyof Pattern, Match[]> = { any: [], none: [] };
  for (const [name, values] of operators) {
    const meaning = operatorMeanings.get(name);
    if (meaning === undefined) {
      return `uses the operator ${quoted(name)} on ${field}, which Trailproof does not know.`;
    }
    if (values.length === 0) return `has no value for ${name} on ${field}.`;
    const odd =
      field === 'readOnly' ? values.find((value) => value !== 'true' && value !== 'false') : undefined;
    if (odd !== undefined && meaning.compare === 'Equals') {
      return `compares readOnly with ${quoted(odd)}, where AWS documents "true" and "false" only.`;
    }
    pattern[meaning.group].push(...values.map((value) => ({ operator: meaning.compare, value })));
  }
  return refusedFilter(field, entry.operators, about) ?? pattern;
}
