/** One change of meaning: a text of a source file, and what to put in its place. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function mutation(name: string, file: string, change: readonly [string, string]): Mutation {
  return { name, file: `src/selectors/${file}.ts`, from: change[0], to: change[1] };
}

const advanced = 'normalize-advanced';
const meanings = 'operator-meanings';
const basic = 'normalize-basic';
const values = 'basic-data-value';

/** Every operator, every documented rule and every step of the algebra, changed once. */
export const mutations: readonly Mutation[] = [
  mutation('Equals compares prefixes', 'box-match', [
    'value === match.value',
    'value.startsWith(match.value)',
  ]),
  mutation('StartsWith compares whole values', 'box-match', [
    'value.startsWith(match.value)',
    'value === match.value',
  ]),
  mutation('EndsWith compares prefixes', 'box-match', [
    'value.endsWith(match.value)',
    'value.startsWith(match.value)',
  ]),
  mutation('case is folded', 'box-match', [
    'value === match.value',
    'value.toLowerCase() === match.value.toLowerCase()',
  ]),
  mutation('positive group is ANDed', 'box-match', ['!constraint.any.some(', '!constraint.any.every(']),
  mutation('negative group must hit as a whole', 'box-match', [
    '!constraint.none.some(',
    '!constraint.none.every(',
  ]),
  mutation('negative group is ignored', 'box-match', [
    'return !constraint.none.some((match) => matches(match, value))',
    'return true',
  ]),
  mutation('absent is always inside', 'box-match', ['return constraint.absent', 'return true']),
  mutation('absent is always outside', 'box-match', ['return constraint.absent', 'return false']),
  mutation('written StartsWith read as Equals', meanings, [
    "  StartsWith: { group: 'any', compare: 'StartsWith' }",
    "  StartsWith: { group: 'any', compare: 'Equals' }",
  ]),
  mutation('written EndsWith read as StartsWith', meanings, [
    "  EndsWith: { group: 'any', compare: 'EndsWith' }",
    "  EndsWith: { group: 'any', compare: 'StartsWith' }",
  ]),
  mutation('written Equals read as StartsWith', meanings, [
    "  Equals: { group: 'any', compare: 'Equals' }",
    "  Equals: { group: 'any', compare: 'StartsWith' }",
  ]),
  mutation('written NotEquals read as Equals', meanings, [
    "  NotEquals: { group: 'none'",
    "  NotEquals: { group: 'any'",
  ]),
  mutation('written NotStartsWith read as NotEquals', meanings, [
    "  NotStartsWith: { group: 'none', compare: 'StartsWith' }",
    "  NotStartsWith: { group: 'none', compare: 'Equals' }",
  ]),
  mutation('written NotEndsWith read as NotStartsWith', meanings, [
    "  NotEndsWith: { group: 'none', compare: 'EndsWith' }",
    "  NotEndsWith: { group: 'none', compare: 'StartsWith' }",
  ]),
  mutation('doubtful selectors are certain', advanced, [
    'doubts.length === 0 ? [boxOf(patterns, false)] : []',
    '[boxOf(patterns, false)]',
  ]),
  mutation('certain includes absent fields', advanced, [
    '[boxOf(patterns, false)]',
    '[boxOf(patterns, true)]',
  ]),
  mutation('possible excludes absent fields', advanced, [
    'possible: [boxOf(patterns, true)]',
    'possible: [boxOf(patterns, false)]',
  ]),
  mutation('a repeated field counts once', advanced, ['|| more.length > 0', '']),
  mutation('a missing eventCategory is fine', advanced, [
    "entry.field === 'eventCategory')",
    "entry.field !== '')",
  ]),
  mutation('empty operator lists are fine', advanced, [
    'if (values.length === 0) return',
    'if (values.length < 0) return',
  ]),
  mutation('strange readOnly values are fine', advanced, [
    "odd !== undefined && meaning.compare === 'Equals'",
    "odd !== undefined && odd === ''",
  ]),
  mutation('ReadOnly and WriteOnly swapped', basic, [
    "case 'ReadOnly':\n      return 'true'",
    "case 'ReadOnly':\n      return 'false'",
  ]),
  mutation('ReadWriteType does not count for data', basic, [
    'possible.push(boxOf(new Map([...kind.possible, ...common]), true))',
    'possible.push(boxOf(new Map(kind.possible), true))',
  ]),
  mutation('an unknown ReadWriteType is All', basic, [" && readOnly !== 'not-understood') {", ') {']),
  mutation('excluded sources are ignored', basic, [
    'excluded.length === 0 ? [category]',
    'excluded.length >= 0 ? [category]',
  ]),
  mutation('wildcards in excluded sources are ignored', basic, [
    "filter((source) => source.includes('*'))",
    'filter(() => false)',
  ]),
  mutation('IncludeManagementEvents is ignored', basic, [
    'selector.includeManagementEvents ?',
    'selector.readWriteType ?',
  ]),
  mutation('unknown data types are certain', basic, [
    '!dataTypes.includes(resource.type)',
    'dataTypes.length === 0',
  ]),
  mutation('no values mean all', basic, ['resource.values.length === 0', 'resource.values.length < 0']),
  mutation('no certain value means all', basic, [
    "any.length === 0 ? 'nothing'",
    "any.length < 0 ? 'nothing'",
  ]),
  mutation('"all" only in the aws partition', values, [
    '/^arn:[a-z0-9-]+:s3(:::)?$/',
    '/^arn:aws:s3(:::)?$/',
  ]),
  mutation('arn:aws:s3::: is not all', values, ['s3(:::)?$/', 's3$/']),
  mutation('object values are exact', values, [
    "exactly({ operator: 'StartsWith', value })",
    "exactly({ operator: 'Equals', value })",
  ]),
  mutation('function values are prefixes', values, [
    "exactly({ operator: 'Equals', value })",
    "exactly({ operator: 'StartsWith', value })",
  ]),
  mutation('a bucket without slash is certain', values, [
    'certain: [],\n        // Taken',
    "certain: [{ operator: 'StartsWith', value }],\n        // Taken",
  ]),
  mutation('wildcards are plain text', values, ['if (wildcard >= 0)', 'if (wildcard > 1e6)']),
  mutation('type and ARN from different resources', 'selects', [
    'events.some((event) => holds(box, event))',
    'events.some((event) => holds(box, { ...events[0], ...event }))',
  ]),
  mutation('a record without resources is never selected', 'selects', ['return [fields];', 'return [];']),
  mutation('selectors are joined without the last', 'recorded-events', [
    'certain: sets.flatMap',
    'certain: sets.slice(0, 1).flatMap',
  ]),
  mutation('the default records nothing', 'normalize-selectors', [
    'certain: [everyManagementEvent(false)]',
    'certain: []',
  ]),
  mutation('readOnly has no absent class', 'value-classes', [
    'single: [...values, absent]',
    'single: [...values]',
  ]),
  mutation('readOnly is an open field', 'value-classes', [
    "readOnly: ['true', 'false']",
    "errorCode: ['true', 'false']",
  ]),
  mutation('named values lose their prefixes', 'value-classes', [
    '...(prefix === undefined ? [] : [prefix])',
    '',
  ]),
  mutation('long prefixes forget shorter ones', 'value-classes', [
    'addBits(node.any, parent.any)',
    'addBits(node.any, node.any)',
  ]),
  mutation('long prefixes forget what shorter reject', 'value-classes', [
    'addBits(node.none, parent.none)',
    'addBits(node.none, node.none)',
  ]),
  mutation('suffixes are read forwards', 'value-classes', ['read: reversed', 'read: (text) => text']),
  mutation('only the empty suffix is paired', 'field-points', [
    'products(prefixes.hits, [...suffixes.hits, ...suffixes.others]',
    'products(prefixes.hits, suffixes.others.slice(0, 1)',
  ]),
  mutation('no values outside all prefixes', 'field-points', [
    '...(isFree ?',
    '...(isFree && prefixes.hits.length > 0 ?',
  ]),
  mutation('rejecting prefixes do not matter', 'field-points', ['~(none[word] ?? 0)', '0']),
  mutation('any smaller set replaces a larger one', 'minimal-sets', [
    'if (isSubset(other.bits, candidate.bits, words)) return true',
    'if (words > 0) return true',
  ]),
  mutation('the last word of a set is ignored', 'bits', ['word < words; word++', 'word < words - 1; word++']),
  mutation('boxes that overlap are dropped', 'uncovered', [
    'apart = !hasBit(points.some, constraint)',
    'apart = !hasBit(points.every, constraint)',
  ]),
  mutation('boxes that ask too much count', 'uncovered', [
    '!hasBit(points.every, constraint)',
    '!hasBit(points.some, constraint)',
  ]),
  mutation('empty wanted boxes escape', 'uncovered', [
    'if (points.points.length === 0) return undefined;',
    '',
  ]),
  mutation('only the first wanted box counts', 'uncovered', [
    'if (space.hasEqual(index)) continue;',
    'if (index > 0) continue;',
  ]),
  mutation('any partly equal box covers', 'box-space', [
    "(box[name] === undefined ? '' : f.wantedNumbers[index])",
    "(box[name] === undefined ? '' : f.withinNumbers[0])",
  ]),
  mutation('gap asked of what is certain', 'answer-requirement', [
    'findUncovered(question.wanted, question.possible)',
    'findUncovered(question.wanted, question.certain)',
  ]),
  mutation('comparison is one-sided', 'compare-selectors', [
    'surelyOnly(b, a)] as const',
    'surelyOnly(a, b)] as const',
  ]),
  mutation('doubts do not matter to equality', 'compare-selectors', [
    'if (a.doubts.length > 0 || b.doubts.length > 0)',
    'if (a.doubts.length > 99)',
  ]),
  mutation('possible does not matter to equality', 'compare-selectors', [
    'minus(a.possible, b.possible),\n    minus(b.possible, a.possible),',
    '',
  ]),
  mutation('a complement keeps absent', 'intersects', [
    'const absent = !constraint.absent',
    'const absent = constraint.absent',
  ]),
];
