import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/scan-result.ts';
import { findingView } from '../../../src/report/html/data/finding-view.ts';
import { findingDetail } from '../../../src/report/html/finding-detail.ts';
import { findingRow, rowColumns } from '../../../src/report/html/finding-row.ts';
import { serialise } from '../../../src/report/html/serialise.ts';
import { findingOf, trailSubject } from '../fixture-subjects.ts';
import { textOf } from './page.ts';

const causes = new Map([['f1', 2]]);
const subject = trailSubject('main', 'eu-west-1');

function detail(changes: Partial<Finding>): string {
  return textOf(
    serialise(
      findingDetail({
        finding: findingView(findingOf('p', subject, changes), causes),
        policy: { name: 'p', title: 'Every trail logs', href: '#policy-p' },
        accountName: 'Shop',
        causeWords: (cause) => `Cause ${cause + 1}: denied`,
      }),
    ),
  );
}

test('every condition is ticked off, with what was read and the answers that said so', () => {
  const fact = (result: 'pass' | 'fail' | 'error', that: string): Finding['facts'][number] => ({
    result,
    that,
    observed: { [`${that}.value`]: result === 'pass' },
    evidence: result === 'error' ? [] : ['e1', 'e2'],
  });
  const text = detail({ facts: [fact('pass', 'a'), fact('fail', 'b'), fact('error', 'c')] });
  expect(text).toContain(
    'Conditions ✔ a holds a.value = true Answers e1 e2 ✖ b does not hold b.value = false Answers e1 e2 ? c could not be judged c.value = false',
  );
});

test('a waiver says who, why and until when, and what fails is still told', () => {
  const waiver = {
    id: 'w1:0',
    reason: 'sandboxes',
    owner: 'platform team',
    approver: 'Kim',
    ticket: 'SEC-1',
    created: '2026-01-01',
    expires: '2026-12-31',
  };
  const text = detail({ waiver, effective: 'waived', witness: 'kms:Decrypt' });
  expect(text).toMatch(/^– Waived High does not do what it must Policy Every trail logs p trail arn:aws:/u);
  expect(text).toContain(
    'Waived Why sandboxes Until 2026-12-31 Since 2026-01-01 Owner platform team Approver Kim Ticket SEC-1 Waiver w1:0',
  );
  expect(text).toContain('Nobody would record kms:Decrypt');
});

test.each<[Partial<Finding>, string]>([
  [{}, '✖ Fails'],
  [{ baseline: 'known' }, '– Known'],
  [{ effective: 'error' }, '? Not judged'],
  [{ status: 'error', faults: ['f1'] }, '? Not judged'],
  [{ status: 'pass' }, '✔ Passes'],
  [{ status: 'not-applicable' }, '– Not applicable'],
])('%j stands as %s, in the table as in its details', (changes, words) => {
  expect(detail(changes)).toContain(words);
  const row = findingRow({
    finding: findingView(findingOf('p', subject, changes), causes),
    policy: 'Every trail logs',
    accountName: 'Shop',
    columns: rowColumns(true),
    number: 7,
    href: '#findings?finding=p~main',
  });
  expect(textOf(serialise(row))).toBe(
    `${words} High main trail Every trail logs ${subject.account} Shop eu-west-1`,
  );
  expect(row.attributes['aria-rowindex']).toBe('8');
});

test('what could not be seen leads to its cause', () => {
  expect(detail({ status: 'error', faults: ['f1'] })).toContain('Could not be seen Cause 3: denied');
});
