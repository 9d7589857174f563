import { closestName } from '../model/closest-name.ts';
import { UsageError } from '../model/problem.ts';
import { severities } from '../model/scan-result.ts';
import type { FailOn } from '../run/outcome.ts';
import type { Flags } from '../run/settings.ts';

/** The inputs of `action.yml`. */
export const inputNames = [
  'config',
  'organization',
  'role-name',
  'external-id',
  'accounts',
  'exclude',
  'regions',
  'packs',
  'waivers',
  'baseline',
  'fail-on',
  'output-dir',
] as const;
export type InputName = (typeof inputNames)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a workflow said, as the flags that mean the same; an empty input was not said. Throws a `UsageError`.
 * The runner hands over inputs as variables, in capitals and with their hyphens:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
export function readInputs(env: Environment): Flags {
  refuseNearMisses(env);
  const said = (name: InputName): string | undefined => {
    const value = env[variable(name)]?.trim() ?? '';
    return value === '' ? undefined : value;
  };
  const listed = (name: InputName): readonly string[] | undefined => list(name, said(name));
  return withoutUndefined({
    config: said('config'),
    org: truth('organization', said('organization')),
    roleName: said('role-name'),
    externalId: said('external-id'),
    accounts: listed('accounts'),
    exclude: exclusions(said('exclude')),
    regions: listed('regions'),
    pack: listed('packs'),
    waivers: said('waivers'),
    baseline: said('baseline'),
    failOn: threshold(said('fail-on')),
    outputDir: said('output-dir'),
  });
}

function variable(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}

/**
 * The runner only warns of inputs that an action does not have, and a misspelt one would be no input at all.
 * Other variables of that form belong to somebody else.
 */
function refuseNearMisses(env: Environment): void {
  for (const key of Object.keys(env)) {
    if (!key.startsWith('INPUT_') || inputNames.some((name) => variable(name) === key)) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    const close = closestName(name, inputNames);
    if (close !== undefined)
      throw new UsageError(`There is no input ${name}`, { next: `Did you mean ${close}?` });
  }
}

/** Separated by commas or line breaks. */
function list(name: InputName, text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const items = text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length > 0) return items;
  throw new UsageError(`The input ${name} names nothing`, { next: 'Leave it out, or name something.' });
}

/** One `ID=REASON` a line, since reasons have commas; ids alone may share a line. */
function exclusions(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split('\n')
    .map((line) => line.trim())
    .flatMap((line) =>
      line.includes('=') ? [line] : (list('exclude', line === '' ? undefined : line) ?? []),
    );
}

/** As YAML 1.2 writes them. */
function truth(name: InputName, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new UsageError(`The input ${name} is "${text}"`, { next: 'Write true or false.' });
}

function threshold(text: string | undefined): FailOn | undefined {
  const known = [...severities, 'none'] as const;
  const found = known.find((name) => name === text);
  if (text === undefined || found !== undefined) return found;
  const close = closestName(text, known);
  throw new UsageError(`The input fail-on is "${text}"`, {
    next: `${close === undefined ? '' : `Did you mean ${close}? `}Write ${known.join(', ')}.`,
  });
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}
