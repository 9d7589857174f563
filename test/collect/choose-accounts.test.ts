import { describe, expect, it } from 'vitest';
import type { ListedAccount } from '../../src/answers/list-accounts.ts';
import { type AccountList, chooseAccounts } from '../../src/collect/choose-accounts.ts';
import type { Fault } from '../../src/model/fault.ts';
import { known, unknown } from '../../src/model/observed.ts';

const caller = '111111111111';
const prod = '222222222222';
const test = '333333333333';
const named = '444444444444';
const damage: Fault = {
  id: 'x',
  kind: 'malformed',
  call: 'organizations:ListAccounts',
  account: caller,
  region: 'us-east-1',
  code: 'MalformedAnswer',
  message: 'x',
};

/** An account with its state; without one its state could not be read. */
function listed(id: string, state?: string): ListedAccount {
  return {
    id,
    name: known('x', []),
    state: state === undefined ? unknown(damage) : known(state, []),
    units: known([], []),
  };
}

const whole = (...accounts: readonly ListedAccount[]): AccountList => ({ accounts, complete: true });
const cut = (...accounts: readonly ListedAccount[]): AccountList => ({ accounts, complete: false });
const three = [listed(prod, 'ACTIVE'), listed(caller, 'ACTIVE'), listed(test, 'SUSPENDED')];

interface Asked {
  readonly list: AccountList | undefined;
  readonly accounts?: readonly string[];
  readonly excluded?: readonly string[];
}

function choose({ list, accounts = [], excluded = [] }: Asked) {
  const scope = { accounts, excluded: excluded.map((account) => ({ account, reason: 'r' })) };
  return chooseAccounts(scope, caller, list);
}

describe('without an organization', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['nothing said: the caller’s own', { list: undefined }, [caller]],
    ['those named, and only those, sorted', { list: undefined, accounts: [test, prod, test] }, [prod, test]],
    ['not those excluded', { list: undefined, accounts: [test, prod], excluded: [test] }, [prod]],
    ['nobody', { list: undefined, excluded: [caller] }, []],
  ])('%s', (_, asked, expected) => {
    expect(choose(asked)).toMatchObject({ asked: expected, strangers: [] });
  });
});

describe('with a whole list', () => {
  it.each<[string, Asked, readonly string[], readonly string[]]>([
    ['all that are in use', { list: whole(...three) }, [caller, prod], []],
    ['those named that are in use', { list: whole(...three), accounts: [prod, test] }, [prod], []],
    ['a stranger is not asked', { list: whole(...three), accounts: [named, prod] }, [prod], [named]],
    [
      'a stranger who is excluded is none',
      { list: whole(...three), accounts: [named], excluded: [named] },
      [],
      [],
    ],
    ['not those excluded', { list: whole(...three), excluded: [caller] }, [prod], []],
    ['the caller’s own, listed or not', { list: whole(listed(prod, 'ACTIVE')) }, [caller, prod], []],
    [
      'a caller that is named is no stranger',
      { list: whole(listed(prod, 'ACTIVE')), accounts: [caller] },
      [caller],
      [],
    ],
    ['a state that could not be read', { list: whole(listed(prod)) }, [caller, prod], []],
    ['a state that AWS added later', { list: whole(listed(prod, 'ON_HOLD')) }, [caller, prod], []],
    ['an account that is to be closed', { list: whole(listed(prod, 'PENDING_CLOSURE')) }, [caller, prod], []],
    ['none whose sign-up is not over', { list: whole(listed(prod, 'PENDING_ACTIVATION')) }, [caller], []],
    [
      'one listed twice, once in use',
      { list: whole(listed(prod, 'CLOSED'), listed(prod, 'ACTIVE')) },
      [caller, prod],
      [],
    ],
    [
      'one listed twice, in use nowhere',
      { list: whole(listed(prod, 'CLOSED'), listed(prod, 'SUSPENDED')) },
      [caller],
      [],
    ],
  ])('%s', (_, asked, expected, strangers) => {
    expect(choose(asked)).toMatchObject({ asked: expected, strangers });
  });
});

describe('with a list that may lack accounts', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['none: the caller’s own', { list: cut() }, [caller]],
    ['none: those named', { list: cut(), accounts: [named] }, [named]],
    ['some: those, and the caller’s own', { list: cut(listed(prod, 'ACTIVE')) }, [caller, prod]],
    ['some: those named, listed or not', { list: cut(...three), accounts: [named, prod] }, [prod, named]],
    ['a state that is known still counts', { list: cut(...three), accounts: [test] }, []],
  ])('%s', (_, asked, expected) => {
    expect(choose(asked)).toMatchObject({ asked: expected, strangers: [] });
  });
});

it('says what speaks against accounts that would have been asked', () => {
  expect(choose({ list: whole(...three), excluded: [prod] }).leftOut).toEqual([
    { account: prod, why: 'is excluded' },
    { account: test, why: 'is SUSPENDED' },
  ]);
});
