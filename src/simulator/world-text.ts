import { isTrailName } from './trail-name.ts';

/** Says what is wrong with a text in a world, or nothing. */
export type TextRule = (value: string) => string | undefined;

const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

export function rule(pattern: RegExp, wrong: string): TextRule {
  return (value) => (pattern.test(value) ? undefined : wrong);
}

export const accountId: TextRule = rule(
  /^\d{12}$/,
  'an account id has twelve digits (in quotes, or YAML drops leading zeros)',
);

export const regionName: TextRule = rule(
  /^[a-z]{2,8}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/,
  'is not the name of a region',
);

export const bucketName: TextRule = rule(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is not a bucket name');

export const label: TextRule = rule(/^.{1,256}$/, 'must have 1 to 256 characters');

export const callRule: TextRule = rule(
  /^(?:\*|[a-z0-9-]+:(?:\*|[A-Za-z0-9]+))$/,
  'must be `service:Operation`, `service:*` or `*`',
);

export const servicePrincipal: TextRule = rule(
  /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/,
  'must be a service like cloudtrail.amazonaws.com',
);

export const trailName: TextRule = (value) =>
  isTrailName(value)
    ? undefined
    : 'a trail name has 3 to 128 letters, digits, `.`, `_`, `-`, no two of the marks together';

export const time: TextRule = (value) =>
  isoPattern.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'must be a time like 2026-01-15T06:00:00Z';

export const timeOrNever: TextRule = (value) => (value === 'never' ? undefined : time(value));
