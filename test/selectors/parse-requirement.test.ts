import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/model/json.ts';
import { parseRequirement } from '../../src/selectors/parse-requirement.ts';

const there = { any: [], none: [], absent: false };
const is = (...values: string[]): object => ({
  any: values.map((value) => ({ operator: 'Equals', value })),
  none: [],
  absent: false,
});

describe('parseRequirement', () => {
  it('takes the fields that every record has as present, and so readOnly', () => {
    expect(parseRequirement({ eventCategory: 'NetworkActivity' })).toEqual({
      ok: true,
      boxes: [
        {
          eventCategory: is('NetworkActivity'),
          eventSource: there,
          eventName: there,
          eventType: there,
          readOnly: there,
        },
      ],
    });
  });

  it('reads a value, a boolean, a list and operators', () => {
    const reading = parseRequirement([
      {
        eventCategory: 'Data',
        readOnly: false,
        eventName: ['PutObject', 'DeleteObject'],
        'resources.ARN': { StartsWith: 'arn:aws:s3:::b/', NotEndsWith: ['.tmp', '.log'] },
      },
    ]);
    expect(reading).toMatchObject({
      ok: true,
      boxes: [
        {
          readOnly: is('false'),
          eventName: is('PutObject', 'DeleteObject'),
          'resources.ARN': {
            any: [{ operator: 'StartsWith', value: 'arn:aws:s3:::b/' }],
            none: [
              { operator: 'EndsWith', value: '.tmp' },
              { operator: 'EndsWith', value: '.log' },
            ],
            absent: false,
          },
        },
      ],
    });
  });

  const category = { eventCategory: 'Management' };

  it.each<[string, JsonValue, string, string, string?]>([
    ['nothing', null, '', 'found nothing', 'Write for instance'],
    ['a text', 'Management', '', 'found a text'],
    ['no boxes', [], '', 'nothing is required'],
    ['a box that is none', [category, 3], '/1', 'found the number 3'],
    [
      'no eventCategory',
      { readOnly: true },
      '',
      'does not say which eventCategory',
      'Add eventCategory: Management',
    ],
    [
      'an unknown field',
      { ...category, eventname: 'x' },
      '/eventname',
      'no field "eventname"',
      'Did you mean eventName?',
    ],
    [
      'a field far from any',
      { ...category, 'a/b~c': 'x' },
      '/a~1b~0c',
      'no field "a/b~c"',
      'Known fields: eventCategory',
    ],
    [
      'a field named like a member of every object',
      { ...category, constructor: 'x' },
      '/constructor',
      'no field "constructor"',
    ],
    [
      'an unknown category',
      { eventCategory: 'Managment' },
      '/eventCategory',
      '"Managment" is no value',
      'Did you mean Management?',
    ],
    [
      'a category excluded',
      { eventCategory: { NotEquals: 'Data' } },
      '/eventCategory/NotEquals',
      'Equals only',
    ],
    [
      'an unknown operator',
      { ...category, eventName: { StartWith: 'x' } },
      '/eventName/StartWith',
      'no operator "StartWith"',
      'Did you mean StartsWith?',
    ],
    ['no operator', { ...category, eventName: {} }, '/eventName', 'name an operator'],
    ['a number', { ...category, eventName: 7 }, '/eventName', 'found the number 7'],
    [
      'a boolean where text is compared',
      { ...category, eventName: true },
      '/eventName',
      'found the boolean true',
    ],
    ['an empty list', { ...category, eventName: { Equals: [] } }, '/eventName/Equals', 'is empty'],
    [
      'an empty value',
      { ...category, eventName: ['a', ''] },
      '/eventName/1',
      'A value of eventName is empty',
    ],
    ['a strange readOnly', { ...category, readOnly: 'yes' }, '/readOnly', '"yes" is no value of readOnly'],
    ['a value too long', { ...category, eventName: 'x'.repeat(2049) }, '/eventName', 'has 2049 characters'],
    [
      'too many values',
      { ...category, eventName: Array.from({ length: 501 }, (_, i) => `n${i}`) },
      '/eventName',
      'has 501 values',
    ],
    ['too many boxes', Array.from({ length: 101 }, () => category), '', 'at most 100 boxes'],
    [
      'a contradiction',
      { ...category, eventName: { Equals: 'a', NotStartsWith: 'a' } },
      '/eventName',
      'contradict',
    ],
  ])('%s', (_, value, pointer, message, suggestion) => {
    const reading = parseRequirement(value);
    if (reading.ok) throw new Error('no problem found');
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]?.pointer).toBe(pointer);
    expect(reading.problems[0]?.message).toContain(message);
    if (suggestion !== undefined) expect(reading.problems[0]?.suggestion).toContain(suggestion);
  });

  it('reports every mistake at once', () => {
    const reading = parseRequirement({ eventCategory: 'Data', eventNam: 'x', readOnly: 3 });
    expect(reading.ok ? [] : reading.problems.map(({ pointer }) => pointer)).toEqual([
      '/eventNam',
      '/readOnly',
    ]);
  });
});
