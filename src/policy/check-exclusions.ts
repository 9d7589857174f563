import { isDay } from '../model/calendar-day.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedYaml } from './yaml/located-yaml.ts';

/** An account that the configuration leaves out, as written. */
export interface WrittenExclusion {
  readonly account: string;
  readonly reason: string;
  readonly expires?: string;
}

/** What the schema cannot say of excluded accounts: days that do not exist, accounts that stand twice or are wanted too. */
export function exclusionProblems(
  yaml: LocatedYaml,
  exclude: readonly WrittenExclusion[],
  accounts: readonly string[],
): readonly Problem[] {
  return exclude.flatMap(({ account, expires }, index) => {
    const found: Problem[] = [];
    if (exclude.findIndex((other) => other.account === account) < index) {
      found.push(
        yaml.atValue(['exclude', index, 'account'], {
          message: `account ${account} is excluded above already`,
          suggestion: 'leave one of the two out',
        }),
      );
    }
    if (accounts.includes(account)) {
      found.push(
        yaml.atValue(['exclude', index, 'account'], {
          message: `account ${account} stands under \`accounts\` too`,
          suggestion: 'leave it out of one of the two',
        }),
      );
    }
    if (expires !== undefined && !isDay(expires)) {
      found.push(
        yaml.atValue(['exclude', index, 'expires'], {
          message: `\`${expires}\` is no day of the calendar`,
          suggestion: 'it must be the last day on which it holds, for instance 2027-01-31',
        }),
      );
    }
    return found;
  });
}
