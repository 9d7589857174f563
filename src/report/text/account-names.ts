import type { ScanResult } from '../../model/scan-result.ts';
import { digits } from './counting.ts';

/** How people know an account: `111122223333 (payments)`, or the number alone. */
export type AccountName = (id: string) => string;

export function accountNames({ accounts }: Pick<ScanResult, 'accounts'>): AccountName {
  const names = new Map(
    accounts.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])),
  );
  return (id) => {
    const name = names.get(id);
    return name === undefined || name === '' ? id : `${id} (${name})`;
  };
}

/** The names, where there are several accounts to tell apart. */
export function namesOfSeveral(result: Pick<ScanResult, 'accounts'>): AccountName | undefined {
  return result.accounts.length > 1 ? accountNames(result) : undefined;
}

/** The first of many, and how many more there are: `a, b and 3 more`. */
export function fewOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  const shown = names.slice(0, most).join(', ');
  return more > 0 ? `${shown} and ${digits(more)} more` : shown;
}
