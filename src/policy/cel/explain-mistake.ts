import { type ASTNode, TypeError as CelTypeError, ParseError } from '@marcbachmann/cel-js';
import { suggestName } from '../did-you-mean.ts';
import { subjectVariables } from '../environment.ts';
import { celTypes, fieldsOf } from './cel-environment.ts';
import { checkedType } from './checked-type.ts';
import { calls, methods } from './functions.ts';
import type { CelMistake } from './guard.ts';

export interface Names {
  readonly variables: readonly string[];
  readonly params: readonly string[];
}

type Mistake = Omit<CelMistake, 'start' | 'end'>;

/** An error of the CEL parser or type check as a sentence for the author, with what to write instead. */
export function explainMistake(error: unknown, text: string, names: Names): CelMistake {
  const whole = { start: 0, end: text.length };
  if (error instanceof ParseError) {
    const { start, end } = error.range ?? whole;
    // The end of the text is where the last thing that is written ends, not some lines below.
    const shown = Math.min(start, text.trimEnd().length);
    return { start: shown, end: Math.max(end, shown), ...syntaxMistake(error, text.slice(start, end)) };
  }
  if (error instanceof CelTypeError) {
    return { ...(error.range ?? whole), ...typeMistake(error, names) };
  }
  return { ...whole, message: error instanceof Error ? error.message : String(error) };
}

const words: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  AND: '&&',
  OR: '||',
  NOT: '!',
};

function syntaxMistake(error: ParseError, token: string): Mistake {
  if (error.code === 'limit_exceeded') {
    return {
      message: 'the expression is too long or nested too deeply',
      suggestion: 'split it into several lines of `assert`',
    };
  }
  if (token === '' || error.summary.includes('EOF')) {
    return { message: 'the expression ends too early', suggestion: 'finish it, and close every bracket' };
  }
  if (token === '=') return { message: '`=` is no operator', suggestion: 'compare with `==`' };
  if (token === "'" || token === '"' || error.code === 'unterminated_string') {
    return { message: 'a text in quotes is not closed', suggestion: 'close it with the quote it began with' };
  }
  const operator = words[token];
  if (operator !== undefined)
    return { message: `\`${token}\` is no operator`, suggestion: `write \`${operator}\`` };
  if (error.code === 'reserved_identifier') return { message: `\`${token}\` is a reserved word of CEL` };
  return {
    message: `\`${token}\` is not expected here`,
    suggestion: 'check the operators and brackets before it',
  };
}

function typeMistake(error: CelTypeError, names: Names): Mistake {
  const { node, summary } = error;
  switch (error.code) {
    case 'unknown_variable':
      return unknownVariable(node, names);
    case 'no_such_key':
      return unknownMember(node, names);
    case 'no_such_overload':
      return wrongOperands(summary);
    case 'no_matching_overload':
      return wrongArguments(node, summary);
    case 'invalid_comprehension_range':
      return notAList(summary);
    case 'cannot_index_type':
      return {
        message: `${readable(lastQuoted(summary))} has no members`,
        suggestion: 'compare it as it is',
      };
    default:
      return { message: readable(summary) };
  }
}

function unknownVariable(node: ASTNode | undefined, { variables }: Names): Mistake {
  const name = node?.op === 'id' ? node.args : '';
  const message = `unknown variable \`${name}\``;
  if (Object.hasOwn(subjectVariables, name)) {
    return { message, suggestion: `here are only ${variables.join(', ')}; the subject decides` };
  }
  return { message, ...suggestName(name, variables) };
}

function unknownMember(node: ASTNode | undefined, { params }: Names): Mistake {
  if (node?.op !== '.') return { message: 'unknown member' };
  const [left, member] = node.args;
  const type = checkedType(left);
  if (type === 'Params')
    return { message: `the policy has no parameter \`${member}\``, ...suggestName(member, params) };
  const message = `${type} has no member \`${member}\``;
  const [, wrapper, inner] = /^(Pop|Ref)<(\w+)>$/u.exec(type) ?? [];
  if (inner !== undefined && Object.hasOwn(fieldsOf(inner), member)) {
    if (wrapper === 'Ref')
      return { message, suggestion: `\`.it.${member}\` reads it of what is referred to` };
    return { message, suggestion: `ask its members: \`.each.exists(x, x.${member} …)\`` };
  }
  return { message, ...suggestName(member, Object.keys(fieldsOf(type))) };
}

const throughMembers =
  'ask its members with `.each.all(x, …)` or `.each.exists(x, …)`, count with atMost or atLeast';

function wrongOperands(summary: string): Mistake {
  const [, left, operator, right] = /^no such overload: (.+) (\S+) (.+)$/u.exec(summary) ?? [];
  if (left === undefined || operator === undefined || right === undefined) {
    const [, sign = '', type = ''] = /^no such overload: ([!-])(.+)$/u.exec(summary) ?? [];
    return { message: `\`${sign}\` does not go with ${readable(type)}` };
  }
  const message = `\`${operator}\` does not go between ${readable(left)} and ${readable(right)}`;
  if (/Pop</u.test(left + right)) return { message, suggestion: throughMembers };
  return { message };
}

function wrongArguments(node: ASTNode | undefined, summary: string): Mistake {
  const called = lastQuoted(summary);
  const message = `there is no ${readable(called)}`;
  if (/Pop</u.test(called)) return { message, suggestion: throughMembers };
  const name = node?.op === 'call' || node?.op === 'rcall' ? node.args[0] : '';
  const usage = (node?.op === 'call' ? calls : methods)[name];
  return usage === undefined ? { message } : { message, suggestion: `write ${usage}` };
}

function notAList(summary: string): Mistake {
  const type = /'([^']*)'/u.exec(summary)?.[1] ?? summary;
  const message = `${readable(type)} is no list`;
  return type.startsWith('Pop<')
    ? { message, suggestion: 'go through its members with `.each`' }
    : { message };
}

function lastQuoted(summary: string): string {
  return /'(.*)'/u.exec(summary)?.[1] ?? summary;
}

/** Types in the words of the documentation. */
export function readable(types: string): string {
  return types
    .replaceAll(celTypes.timestamp, 'timestamp')
    .replaceAll(celTypes.duration, 'duration')
    .replace(/\bdouble\b/gu, 'number')
    .replace(/\bint\b/gu, 'whole number')
    .replace(/\bstring\b/gu, 'text');
}
