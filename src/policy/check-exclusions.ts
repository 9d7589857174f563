import { isDay } from '../model/calendar-day.ts';
import type { PolicyException } from '../model/policy-exception.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedYaml, Path } from './yaml/located-yaml.ts';

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
    return [...found, ...dayProblems(yaml, ['exclude', index, 'expires'], expires)];
  });
}

/** What the schema cannot say of subjects that policies are not asked of: days that do not exist, entries that leave out all. */
export function exceptionProblems(
  yaml: LocatedYaml,
  except: Readonly<Record<string, readonly PolicyException[]>>,
): readonly Problem[] {
  return Object.entries(except).flatMap(([id, entries]) =>
    entries.flatMap(({ account, region, ou, tag, expires }, index) => {
      const path = ['policies', 'except', id, index];
      const all = [account, region, ou, tag].every((pattern) => pattern === undefined);
      const complaint = {
        message: 'the entry does not say whom it is about',
        suggestion:
          'add account, region, ou or tag; to leave the policy out altogether, list it under `exclude`',
      };
      return [
        ...(all ? [yaml.atValue(path, complaint)] : []),
        ...dayProblems(yaml, [...path, 'expires'], expires),
      ];
    }),
  );
}

function dayProblems(yaml: LocatedYaml, path: Path, day: string | undefined): readonly Problem[] {
  if (day === undefined || isDay(day)) return [];
  return [
    yaml.atValue(path, {
      message: `\`${day}\` is no day of the calendar`,
      suggestion: 'it must be the last day on which it holds, for instance 2027-01-31',
    }),
  ];
}
