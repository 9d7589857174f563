/** Policy files that try to take time or memory: what each is called, and its text. For hostile-policies.ts. */

const mebibyte = 1024 * 1024;
/** Just less than what is read of a file. */
const room = 250 * 1024;

/** A policy that is fine. */
export const plain: string = policy({ assert: [{ that: 'trail.logFileValidation', message: 'no' }] });

interface Line {
  readonly that: string;
  readonly message: string;
}

interface Parts {
  readonly assert?: readonly Line[];
  /** Lines of YAML after the others. */
  readonly more?: string;
}

function policy({ assert = [{ that: 'trail.owned', message: 'no' }], more = '' }: Parts): string {
  const lines = assert.map(
    ({ that, message }) => `  - that: ${JSON.stringify(that)}\n    message: ${JSON.stringify(message)}\n`,
  );
  return `id: hostile\ntitle: Hostile\nseverity: low\nsubject: trail\nassert:\n${lines.join('')}why: because\nfix:\n  summary: none\nreferences:\n  - https://example.com/\n${more}`;
}

function asking(that: string, subject = 'trail'): string {
  const text = policy({ assert: [{ that, message: 'no' }] });
  return text.replace('subject: trail', `subject: ${subject}`);
}

function many(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

function quantified(depth: number): string {
  const levels = Array.from({ length: depth }, (_, index) => `organization.accounts.each.all(a${index}, `);
  return `${levels.join('')}a0.id != ""${')'.repeat(depth)}`;
}

function expressions(): Readonly<Record<string, string>> {
  return {
    'brackets, 950 deep': asking(`${'('.repeat(950)}true${')'.repeat(950)}`),
    'negations, 1,900': asking(`${'!'.repeat(1_900)}true`),
    'conditions in conditions': asking(`${'trail.owned ? true : '.repeat(90)}false`),
    'a chain of 190 conditions': asking(Array.from({ length: 190 }, () => 'true').join(' && ')),
    'members of members, 900': asking(`trail${'.a'.repeat(900)}`),
    'lists in lists, 900 deep': asking(`size(${'['.repeat(900)}${']'.repeat(900)}) == 0`),
    'a list of 950 numbers': asking(`1 in [${'1,'.repeat(950)}1]`),
    'a name of 1,900 letters': asking('a'.repeat(1_900)),
    'a text that never ends': asking(`"${'\\\\'.repeat(900)}`),
    'all in all in all': asking(quantified(3), 'organization'),
    'all in all, 30 deep': asking(quantified(30), 'organization'),
    'a regular expression that blows up': asking(`"${'a'.repeat(60)}!".matches("(a+)+$")`),
    'the same, called': asking(`matches("${'a'.repeat(60)}!", "(a+)+$")`),
    'a glob of 900 stars': asking(`glob(trail.name, "${'*a'.repeat(900)}")`),
    'an expression of 250 KiB': asking(`${'true && '.repeat(room / 8 - 100)}true`),
    '4,000 expressions': policy({
      assert: Array.from({ length: 4_000 }, () => ({ that: 'trail.owned', message: 'no' })),
    }),
    '3,000 wrong expressions': policy({
      assert: Array.from({ length: 3_000 }, (_, index) => ({ that: `trail.ownd${index}`, message: 'no' })),
    }),
    '100 expressions of 1,900 characters': policy({
      assert: Array.from({ length: 100 }, () => ({
        that: Array.from({ length: 158 }, () => 'trail.owned').join('||'),
        message: 'no',
      })),
    }),
    'a message of 15,000 holes': policy({
      assert: [{ that: 'trail.owned', message: '{trail.name}'.repeat(15_000) }],
    }),
    'a message of 120,000 brackets': policy({
      assert: [{ that: 'trail.owned', message: '{'.repeat(120_000) }],
    }),
  };
}

function lists(): Readonly<Record<string, string>> {
  const uses = (type: string): string => `requirements:\n  all:\n    title: All\n    events: ${type}\n`;
  return {
    'a parameter with 25,000 values': policy({
      more: `params:\n  list:\n${many(25_000, () => '    - a\n')}`,
    }),
    '9,000 parameters': policy({ more: `params:\n${many(9_000, (index) => `  parameter${index}: 1\n`)}` }),
    '15,000 unknown keys': policy({ more: many(15_000, (index) => `whatever${index}: 1\n`) }),
    'an unknown key of 200 KiB': policy({ more: `${'a'.repeat(200 * 1024)}: 1\n` }),
    '8,000 references that are none': policy({}).replace(
      '  - https://example.com/\n',
      many(8_000, () => '  - ftp://example.com/\n'),
    ),
    'an id of 200 KiB': policy({}).replace('id: hostile', `id: ${'a-'.repeat(100 * 1024)}`),
    'a requirement of 15,000 values': policy({
      more: uses(
        `{ eventCategory: Data, resources.ARN: { StartsWith: [${many(15_000, (i) => `a${i},`)}] } }`,
      ),
    }),
    'a requirement of 3,000 boxes': policy({
      more: uses(`\n${many(3_000, (i) => `      - { eventCategory: Data, resources.ARN: a${i} }\n`)}`),
    }),
    '3,000 requirements': policy({
      more: `requirements:\n${many(3_000, (i) => `  r${i}:\n    title: A\n    events: { eventCategory: Data }\n`)}`,
    }),
    '20,000 controls': policy({
      more: `controls:\n  cis-aws-foundations-5.0.0: [${many(20_000, () => '"3.2",')}]\n`,
    }),
  };
}

function files(): Readonly<Record<string, string>> {
  const laughs = many(12, (i) => `l${i}: &l${i} [${many(10, () => (i === 0 ? 'lol,' : `*l${i - 1},`))}]\n`);
  return {
    'a file of 50 MiB': `${plain}# ${'x'.repeat(50 * mebibyte)}\n`,
    'a line of 250 KiB with a mistake at its end': policy({ more: `params: { a: "${'x'.repeat(room)}" ]\n` }),
    'aliases of aliases': `${plain}${laughs}`,
    '20,000 anchors': policy({ more: `params:\n${many(15_000, (i) => `  a${i}: &a${i} 1\n`)}` }),
    'flow lists, 100,000 deep': policy({ more: `params: ${'['.repeat(100_000)}\n` }),
    'flow maps, 60,000 deep': policy({ more: `params: ${'{a: '.repeat(60_000)}\n` }),
    'blocks, 600 deep': policy({ more: `params:\n${many(600, (i) => `${' '.repeat(i + 1)}a:\n`)}` }),
    'lists of a line, 100,000 deep': policy({ more: `params:\n  ${'- '.repeat(100_000)}a\n` }),
    'explicit keys, 80,000 deep': policy({ more: `${'? '.repeat(80_000)}a\n` }),
    '120,000 lines that hold nothing': policy({ more: '#\n'.repeat(120_000) }),
    '120,000 documents': policy({ more: '---\n'.repeat(60_000) }),
    '40,000 keys that are twice': policy({ more: many(40_000, () => 'why: a\n') }),
    '200 KiB of escapes': policy({ more: `params: { a: "${'\\u0041'.repeat(34_000)}" }\n` }),
    '200 KiB of tabs': policy({ more: `params:\n${'\t'.repeat(200 * 1024)}a: 1\n` }),
    '200 KiB of quotes': policy({ more: `params: ${"'".repeat(200 * 1024)}\n` }),
    'tags, 60,000': policy({ more: `params: ${'!!a '.repeat(60_000)}\n` }),
    'bytes that are no text': '\u0000'.repeat(room),
  };
}

/** By what each is called. */
export const hostile: Readonly<Record<string, string>> = { ...expressions(), ...lists(), ...files() };
