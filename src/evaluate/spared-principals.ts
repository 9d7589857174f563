import type { MemberDenialAnswer } from '../access/member-denials.ts';

export interface Sparing {
  /** Whose principals are asked about. */
  readonly account: string;
  /** Principals that may be spared, as patterns with `*`. */
  readonly allowed: readonly string[];
}

/** Whether a denial is sure, and spares nobody of the account but who may be spared. */
export function sparesOnly(denial: MemberDenialAnswer, sparing: Sparing): boolean {
  return denial.answer === 'yes' && sparedBy(denial, sparing).size === 0;
}

/**
 * Whether all of several denials spare somebody who must not be spared, and the same one: denials with different
 * exceptions may together spare nobody.
 */
export function isSparedByAll(denials: readonly MemberDenialAnswer[], sparing: Sparing): boolean {
  const [first, ...others] = denials.map((denial) => sparedBy(denial, sparing));
  if (first === undefined) return true;
  return [...first].some((spared) => others.every((other) => other.has(spared)));
}

/** Who must not be spared and is, as written. */
function sparedBy({ exceptions }: MemberDenialAnswer, sparing: Sparing): ReadonlySet<string> {
  return new Set(
    exceptions.flatMap(({ key, values }) =>
      values.filter((value) => !isFine(key, value, sparing)).map((value) => `${key.toLowerCase()} ${value}`),
    ),
  );
}

const principalArn = /^arn:[a-z-]+:(?:iam|sts)::(\d{12}):/u;

function isFine(key: string, value: string, { account, allowed }: Sparing): boolean {
  if (key.toLowerCase() !== 'aws:principalarn') return false;
  const owner = principalArn.exec(value)?.[1];
  return (owner !== undefined && owner !== account) || allowed.some((pattern) => stands(pattern, value));
}

/** Whether every ARN that a value stands for is one that a pattern stands for, in which `*` stands for any text. */
function stands(pattern: string, value: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return value === pattern;
  if (!value.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = value.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + end.length <= value.length && value.endsWith(end);
}
