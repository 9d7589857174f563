import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/model/scan-result.ts';
import type { FindingGroup } from '../../../src/report/groups/finding-groups.ts';
import { groupSubjects } from '../../../src/report/groups/subject-names.ts';
import type { AccountName } from '../../../src/report/text/account-names.ts';
import { regionSubject, regions, trailSubject } from '../fixture-subjects.ts';

const ids = Array.from({ length: 12 }, (_, index) => String(100_000_000_000 + index));
const nameOf: AccountName = (id) => (id === ids[0] ? `${id} (main)` : id);

function group(subjects: readonly Subject[], count: number = subjects.length): FindingGroup {
  const [first] = subjects;
  if (first === undefined) throw new Error('no subject');
  return { severity: 'high', kind: first.kind, message: 'x', witness: undefined, count, subjects };
}

const inAccount = (subject: Subject, account: string): Subject => ({ ...subject, account });

function regionsOf(account: string, names: readonly string[] = regions): readonly Subject[] {
  return names.map((name) => inAccount(regionSubject(name), account));
}

describe('many accounts', () => {
  it('17 regions of 12 accounts are one line', () => {
    expect(groupSubjects(group(ids.flatMap((id) => regionsOf(id))), nameOf)).toMatch(
      /^204 regions: ap-northeast-1.* us-west-1\/2 in each of 12 accounts: 100000000000 \(main\), 1\d{11}, 1\d{11}, 1\d{11}, 1\d{11} and 7 more$/u,
    );
  });

  it('accounts with other regions stand apart', () => {
    const subjects = ids.slice(0, 3).flatMap((id) => regionsOf(id, ['eu-west-1']));
    const other = regionsOf('222233334444', ['us-east-1']);
    expect(groupSubjects(group([...subjects, ...other]), nameOf)).toBe(
      '4 regions: eu-west-1 in each of 3 accounts: 100000000000 (main), 100000000001, 100000000002; us-east-1 in account 222233334444',
    );
  });

  it('an account of which only some regions were kept is not told as if it were all', () => {
    const kept = [...regionsOf('111122223333'), ...regionsOf('222233334444', ['eu-west-1'])];
    expect(groupSubjects(group(kept, 20), nameOf)).toMatch(/ in account 111122223333 and 3 more$/u);
  });

  it('long lists are told by their beginning, and the number is right', () => {
    const trails = Array.from({ length: 30 }, (_, index) => trailSubject(`t${index}`, 'eu-west-1'));
    expect(groupSubjects(group(trails, 1_000), undefined)).toMatch(/t19 \(home eu-west-1\) and 980 more$/u);
    const scattered = ids.flatMap((id, index) => regionsOf(id, [`eu-west-${index}`]));
    const more = regionsOf('999999999999', ['sa-east-1']);
    expect(groupSubjects(group([...scattered, ...more]), nameOf)).toMatch(/ and 1 more$/u);
  });

  it('accounts themselves have their names', () => {
    const subjects = ids
      .slice(0, 2)
      .map((id): Subject => ({ kind: 'account', id, account: id, partition: 'aws' }));
    expect(groupSubjects(group(subjects), nameOf)).toBe('2 accounts: 100000000000 (main), 100000000001');
  });
});
