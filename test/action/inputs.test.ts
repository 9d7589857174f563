import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { UsageError } from '../../src/model/problem.ts';

describe('inputs', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, object])[] = [
    ['nothing said', {}, {}],
    ['empty is not said', { 'INPUT_FAIL-ON': '', INPUT_REGIONS: '  \n', INPUT_ORGANIZATION: '' }, {}],
    ['hyphens stay in the variable', { 'INPUT_FAIL-ON': 'high' }, { failOn: 'high' }],
    ['one with another name is not read', { INPUT_FAIL_ON_ERROR_STATUS_CODE: 'high' }, {}],
    ['a list by commas', { INPUT_REGIONS: 'eu-west-1, us-east-1' }, { regions: ['eu-west-1', 'us-east-1'] }],
    [
      'a list by lines',
      { INPUT_ACCOUNTS: '111122223333\n 222233334444\n' },
      { accounts: ['111122223333', '222233334444'] },
    ],
    [
      'Windows line ends',
      { INPUT_REGIONS: 'eu-west-1\r\nus-east-1\r\n' },
      { regions: ['eu-west-1', 'us-east-1'] },
    ],
    [
      'exclusions, whose reasons have commas',
      { INPUT_EXCLUDE: '111122223333=closed, see ticket 7\n222233334444, 333344445555\n' },
      { exclude: ['111122223333=closed, see ticket 7', '222233334444', '333344445555'] },
    ],
    ['true', { INPUT_ORGANIZATION: 'True' }, { org: true }],
    ['false, which wins over a configuration', { INPUT_ORGANIZATION: 'false' }, { org: false }],
    [
      'texts',
      {
        INPUT_CONFIG: 'ci/t.yaml',
        'INPUT_ROLE-NAME': 'audit',
        'INPUT_EXTERNAL-ID': 'x1',
        'INPUT_OUTPUT-DIR': 'out',
      },
      { config: 'ci/t.yaml', roleName: 'audit', externalId: 'x1', outputDir: 'out' },
    ],
  ];
  test.each(cases)('%s', (_, env, flags) => {
    expect(readInputs(env)).toEqual(flags);
  });

  const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, RegExp, RegExp])[] = [
    ['a misspelt severity', { 'INPUT_FAIL-ON': 'hig' }, /fail-on is "hig"/, /Did you mean high\?/],
    ['no severity at all', { 'INPUT_FAIL-ON': 'everything' }, /fail-on/, /^Write critical, high/],
    ['a truth that is none', { INPUT_ORGANIZATION: 'yes' }, /organization is "yes"/, /true or false/],
    ['a list of nothing', { INPUT_ACCOUNTS: ', ,' }, /accounts names nothing/, /Leave it out/],
    ['a misspelt input', { INPUT_REGION: 'eu-west-1' }, /There is no input region/, /mean regions\?/],
    ['an underscore', { INPUT_FAIL_ON: 'high' }, /There is no input fail_on/, /mean fail-on\?/],
  ];
  test.each(mistakes)('%s', (_, env, message, next) => {
    let thrown: unknown;
    try {
      readInputs(env);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof UsageError)) throw new Error('nothing was refused');
    expect(thrown.message).toMatch(message);
    expect(thrown.next).toMatch(next);
  });
});
