import { describe, expect, test } from 'vitest';
import { judge } from '../../src/evaluate/judge.ts';
import { createReading, type Reading } from '../../src/evaluate/reading.ts';
import type { AssertLine, Expression, Policy } from '../../src/model/policy.ts';
import type { Severity } from '../../src/model/scan-result.ts';
import { UnknownRead } from '../../src/policy/unknown-read.ts';
import { fault } from './sample-inventory.ts';
import { samplePolicy } from './sample-policy.ts';

type Outcome = 'true' | 'false' | 'unknown' | 'mistake' | 'text';

const reading: Reading = createReading();

function expression(outcome: Outcome, name = 'x'): Expression {
  return {
    text: `trail.${name}`,
    evaluate() {
      switch (outcome) {
        case 'true':
        case 'false':
          reading.note(`trail.${name}`, outcome === 'true', [`call-${name}`]);
          return outcome === 'true';
        case 'unknown':
          reading.noteUnknown(`trail.${name}`, [fault(name)]);
          throw new UnknownRead([fault(name)]);
        case 'mistake':
          throw new Error('trail.key is not set\n    at somewhere (file.ts:1:1)');
        case 'text':
          return 'true';
      }
    },
  };
}

function line(outcome: Outcome, name: string, severity?: Severity): AssertLine {
  return {
    that: expression(outcome, name),
    message: { text: `{trail.${name}}`, render: () => `${name} is wrong` },
    ...(severity === undefined ? {} : { severity }),
  };
}

function judged(changes: Partial<Policy>): ReturnType<typeof judge> {
  return judge(samplePolicy(changes), { variables: {}, reading });
}

describe('judge combines lines', () => {
  const rows: readonly [readonly Outcome[], string][] = [
    [['true'], 'pass'],
    [['true', 'true'], 'pass'],
    [['true', 'false'], 'fail'],
    [['false', 'unknown'], 'fail'],
    [['unknown', 'false'], 'fail'],
    [['true', 'unknown'], 'error'],
    [['mistake', 'true'], 'error'],
    [['mistake', 'false'], 'fail'],
    [['text'], 'error'],
  ];
  test.each(rows)('%j: %s', (outcomes, status) => {
    const verdict = judged({ assert: outcomes.map((outcome, index) => line(outcome, `m${index}`)) });
    expect(verdict.status).toBe(status);
    expect(verdict.facts.map(({ result }) => result)).toEqual(
      outcomes.map((outcome) => (outcome === 'true' ? 'pass' : outcome === 'false' ? 'fail' : 'error')),
    );
  });
});

describe('judge asks when first', () => {
  const asserted = { assert: [line('false', 'x')] };
  const rows: readonly [Outcome, string, string][] = [
    ['true', 'fail', 'x is wrong'],
    ['false', 'not-applicable', 'Does not apply: `trail.owned` is not so here.'],
    [
      'unknown',
      'error',
      'Whether the policy applies is unknown: trail.owned could not be seen: cloudtrail:GetTrailStatus was denied in account 111122223333, eu-west-1 (AccessDeniedException). Allow cloudtrail:GetTrailStatus for the identity that scans.',
    ],
    [
      'mistake',
      'error',
      'Whether the policy applies is unknown: `trail.owned` cannot be judged: trail.key is not set.',
    ],
  ];
  test.each(rows)('%s: %s', (outcome, status, message) => {
    const verdict = judged({ ...asserted, when: expression(outcome, 'owned') });
    expect(verdict).toMatchObject({ status, message });
    expect(verdict.facts).toHaveLength(outcome === 'true' ? 1 : 0);
  });
});

describe('judge words its verdict', () => {
  test('a pass has the title, a fail the failing lines', () => {
    expect(judged({ assert: [line('true', 'a')] }).message).toBe('Logging is on');
    const two = judged({ assert: [line('false', 'a'), line('true', 'b'), line('false', 'c')] });
    expect(two.message).toBe('a is wrong; c is wrong');
  });

  test('an error names what could not be seen', () => {
    const verdict = judged({ assert: [line('unknown', 'a'), line('true', 'b')] });
    expect(verdict.message).toMatch(/^trail\.a could not be seen: cloudtrail:GetTrailStatus was denied/u);
    expect(verdict.faults.map(({ id }) => id)).toEqual(['a']);
  });

  test('several lines that could not see the same tell of it once', () => {
    const lines = [line('unknown', 'a'), line('mistake', 'b'), line('unknown', 'a'), line('unknown', 'c')];
    const verdict = judged({ assert: lines });
    expect(verdict.message).toMatch(
      /^trail\.a, trail\.c could not be seen: cloudtrail:GetTrailStatus was denied/u,
    );
    expect(verdict.message.match(/could not be seen/gu)).toHaveLength(1);
    expect(verdict.message).toMatch(/`trail\.b` cannot be judged: trail\.key is not set\.$/u);
    expect(verdict.faults.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('a mistake in the policy is one sentence without a stack', () => {
    const verdict = judged({ assert: [line('mistake', 'a')] });
    expect(verdict.message).toBe('`trail.a` cannot be judged: trail.key is not set.');
    expect(verdict.faults).toEqual([]);
  });

  test('severity is the highest of the failing lines', () => {
    const lines = [line('false', 'a', 'low'), line('false', 'b', 'high'), line('true', 'c', 'critical')];
    expect(judged({ assert: lines }).severity).toBe('high');
    expect(judged({ assert: [line('false', 'a', 'low')] }).severity).toBe('low');
    expect(judged({ assert: [line('true', 'a', 'low')] }).severity).toBe('medium');
    expect(judged({ assert: [line('false', 'a', 'low'), line('false', 'b')] }).severity).toBe('medium');
  });

  test('facts hold what each line read, and nothing of the lines before', () => {
    const verdict = judged({
      when: expression('true', 'owned'),
      assert: [line('true', 'a'), line('unknown', 'b'), line('false', 'c')],
    });
    expect(verdict.facts).toEqual([
      { result: 'pass', that: 'trail.a', observed: { 'trail.a': true }, evidence: ['call-a'] },
      { result: 'error', that: 'trail.b', observed: {}, evidence: [] },
      { result: 'fail', that: 'trail.c', observed: { 'trail.c': false }, evidence: ['call-c'] },
    ]);
  });

  test('the witness is the one of a failing line, also when its message asks for it', () => {
    const asks = (witness: string, value: boolean): Expression => ({
      text: 'covered(region, "x")',
      evaluate() {
        reading.noteWitness(() => witness);
        return value;
      },
    });
    const message = { text: '', render: () => 'not covered' };
    const late = {
      text: '',
      render() {
        reading.noteWitness(() => 'late');
        return 'not covered';
      },
    };
    expect(judged({ assert: [{ that: asks('passing', true), message }] }).witness).toBeUndefined();
    const both = [
      { that: asks('passing', true), message },
      { that: asks('failing', false), message },
    ];
    expect(judged({ assert: both }).witness).toBe('failing');
    expect(judged({ assert: [{ that: expression('false'), message: late }] }).witness).toBe('late');
  });

  test('a message that cannot be rendered is shown as written', () => {
    const broken = {
      text: '{trail.key.it.arn} is off',
      render(): string {
        throw new Error('not set');
      },
    };
    expect(judged({ assert: [{ that: expression('false'), message: broken }] }).message).toBe(broken.text);
  });
});
