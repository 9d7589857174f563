import { expect, test } from 'vitest';
import type { Change, Comparison } from '../../../src/model/comparison.ts';
import { activeCharacters } from '../active-characters.ts';
import { resultOf } from '../fixture.ts';
import { policyOf } from '../fixture-policies.ts';
import { regionSubject } from '../fixture-subjects.ts';
import { hostileNames } from '../hostile-names.ts';
import { markupOf, rendered, sectionText } from './page.ts';

const none = {
  new: 0,
  fixed: 0,
  gone: 0,
  'still-failing': 0,
  'newly-unknown': 0,
  'seen-again': 0,
  waived: 0,
  'not-compared': 0,
};

function change(parts: Partial<Change> = {}): Change {
  return {
    kind: 'new',
    cause: 'environment',
    fingerprint: 'v1:0',
    policy: 'a',
    severity: 'high',
    subject: regionSubject('eu-west-1'),
    message: 'No trail logs here',
    before: 'pass',
    after: 'fail',
    observed: [{ path: 'region.isLogged', before: true, after: false }],
    ...parts,
  };
}

function page(parts: Partial<Comparison> = {}): string {
  const all = parts.changes ?? ((): readonly Change[] => []);
  return rendered({
    ...resultOf({ policies: [policyOf('a', { subject: 'region' })] }),
    comparison: {
      before: {
        run: { id: 'r0', startedAt: '2026-11-13T06:15:00.000Z', endedAt: '2026-11-13T06:16:00.000Z' },
        toolVersion: '0.1.0',
        complete: true,
      },
      counts: none,
      policies: [],
      caveats: [],
      had: () => true,
      changes: all,
      ...parts,
    },
  });
}

const moved = page({
  counts: { ...none, new: 2, fixed: 1, 'still-failing': 7, 'newly-unknown': 1 },
  changes: () => [
    change(),
    change({ cause: 'policy', subject: regionSubject('eu-west-2') }),
    change({ kind: 'fixed', before: 'fail', after: 'pass' }),
    change({ kind: 'newly-unknown', after: 'error', observed: [] }),
  ],
});

test('without a comparison one quiet line says that there was none', () => {
  const text = rendered(resultOf({}));
  expect(sectionText(text, 'summary')).toContain(
    'What changed? This run was not compared with an earlier one.',
  );
  expect(text).not.toContain('"#changes"');
});

test('the first screen says what is new, and since when', () => {
  expect(sectionText(moved, 'summary')).toContain(
    'What changed? ✖ 2 new failures since 2026-11-13 06:15:00 UTC ; 7 findings fail as before. ? 1 out of sight ✔ 1 fixed All changes',
  );
  expect(sectionText(page(), 'summary')).toContain('✔ Nothing new fails since');
});

test('what nobody can say is no good news', () => {
  const doubtful = page({ counts: { ...none, 'not-compared': 3 } });
  expect(sectionText(doubtful, 'summary')).toContain('? Nothing new fails since');
});

test('kinds of change are counted by what made the difference', () => {
  const text = sectionText(moved, 'changes');
  expect(text).toContain('Findings What AWS shows changed Only the policy changed');
  expect(text).toContain('✖ New fail now, and did not count as failing before 2 1 1');
  expect(text).toContain('✔ Fixed failed before, and pass or do not apply now 1 1 0');
});

test('a change is told with both verdicts, both values and its cause', () => {
  const text = sectionText(moved, 'changes');
  expect(text).toContain('✖ Passes → Fails');
  expect(text).toContain(
    'High Title of a No trail logs here region.isLogged: true → false What AWS shows changed',
  );
  expect(text).toContain('? Passes → Not judged');
});

test('what keeps the results from being compared stands first', () => {
  const text = page({
    caveats: ['Account 1 was looked at before only.'],
  });
  expect(sectionText(text, 'changes')).toContain(
    'What keeps the two from being compared in full: Account 1 was looked at before only.',
  );
});

test('policies that moved are told with both their sides', () => {
  const side = { digest: 'sha256:1', params: { days: 90 }, severity: 'low' } as const;
  const text = page({
    policies: [
      {
        policy: 'a',
        title: 'Title of a',
        change: 'changed',
        parts: ['params', 'severity'],
        before: side,
        after: { ...side, params: { days: 365 }, severity: 'high' },
      },
      { policy: 'b', title: 'Title of b', change: 'removed', parts: [], before: side },
    ],
  });
  const told = sectionText(text, 'changes');
  expect(told).toContain('2 policies are not what they were');
  expect(told).toContain('a Changed parameters, severity low days = 90 sha256:1 high days = 365 sha256:1');
  expect(told).toContain('Title of b b Removed low days = 90 sha256:1 not judged');
  expect(sectionText(moved, 'changes')).toContain('The policies are the same as before');
});

test('of many changes the first are listed, and the others counted', () => {
  const many = page({
    counts: { ...none, new: 80 },
    changes: () => Array.from({ length: 80 }, (_, index) => change({ fingerprint: `v1:${index}` })),
  });
  expect([...many.matchAll(/class="finding change"/gu)]).toHaveLength(50);
  expect(sectionText(many, 'changes')).toContain('30 more new failures, see the JSON report.');
});

test('names of any kind stay text', () => {
  const names = hostileNames.map(({ text }) => text);
  const hostile = page({
    counts: { ...none, new: names.length },
    caveats: names,
    policies: names.map((name) => ({
      policy: name,
      title: name,
      change: 'added',
      parts: [],
      after: { digest: name, params: { [name]: name }, severity: 'low' },
    })),
    changes: () =>
      names.map((name) =>
        change({
          policy: name,
          message: name,
          subject: { ...regionSubject(name), id: name, account: name, name },
          observed: [{ path: name, before: name, after: { [name]: name } }],
        }),
      ),
  });
  const tag = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*)>/gu;
  expect(markupOf(hostile).replaceAll(tag, '')).not.toMatch(/[<>"]/u);
  expect(hostile).not.toMatch(activeCharacters);
});
