import type { ScanRun } from './command-line.ts';

/** `policy subject` -> status. */
export type Statuses = Readonly<Record<string, string>>;

/**
 * The findings of a run. A trail is named by its home and its name, an account and a key by what `names` calls them, so
 * that ids which moto makes up stand nowhere.
 */
export function statusesOf(run: ScanRun, names: Readonly<Record<string, string>> = {}): Statuses {
  return Object.fromEntries(
    run.report.findings.map(({ policy, subject, status }) => {
      const short = subject.id
        .replace(/^arn:aws:cloudtrail:([^:]+):\d+:trail\//, '$1 ')
        .replace(
          /^arn:aws:kms:([^:]+):\d+:key\/(.*)$/,
          (_, region: string, id: string) => `${region} ${names[id] ?? id}`,
        );
      const [id = '', ...rest] = short.split('/');
      return [`${policy} ${[names[id] ?? id, ...rest].join('/')}`, status];
    }),
  );
}

/** What is judged differently in moto, as lines like `policy subject: pass -> fail`. */
export function findingDifferences(simulator: Statuses, moto: Statuses): readonly string[] {
  const names = [...new Set([...Object.keys(simulator), ...Object.keys(moto)])].toSorted();
  return names
    .filter((name) => simulator[name] !== moto[name])
    .map((name) => `${name}: ${simulator[name] ?? 'none'} -> ${moto[name] ?? 'none'}`);
}
