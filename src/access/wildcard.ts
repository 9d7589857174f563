/**
 * A text with wildcards, one token for each character. `colons: false` is a wildcard for which AWS does
 * not say that it reaches over a colon; a variable stands for a text that the request decides.
 */
export type Token = string | Wildcard | Variable;

export interface Wildcard {
  readonly wild: 'one' | 'many';
  readonly colons: boolean;
}

/** `${aws:username}`, with the name in lower case; `${aws:username, 'nobody'}` has something to fall back on. */
export interface Variable {
  readonly variable: string;
  readonly fallback?: string;
}

export interface Pattern {
  /** As written. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface PatternForm {
  /** Whether `*` and `?` mean anything, and where colons stop them. */
  readonly wildcards: 'none' | 'plain' | 'resource' | 'arn';
  /** Variables exist since version 2012-10-17; before, `${` is only a text. */
  readonly variables: boolean;
  readonly lowerCase?: boolean;
}

const many: Wildcard = { wild: 'many', colons: true };
const one: Wildcard = { wild: 'one', colons: true };
const manyInSegment: Wildcard = { wild: 'many', colons: false };
const oneInSegment: Wildcard = { wild: 'one', colons: false };

/** After five colons an ARN has its resource, in which colons are characters like others. */
const resourceSegment = 5;

/**
 * Reads the wildcards and variables of a text.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: wildcards stay
 * within the segments of an ARN, but a `*` that ends its segment may reach beyond the colon.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html: `${*}`, `${?}` and
 * `${$}` are the characters themselves.
 */
export function readPattern(text: string, form: PatternForm): Pattern {
  const tokens: Token[] = [];
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    const special = form.variables ? variableAt(text, at) : undefined;
    if (special !== undefined) {
      tokens.push(...special.tokens);
      at = special.end;
      continue;
    }
    const character = text[at] ?? '';
    if (character === ':') colons += 1;
    const limited = form.wildcards === 'resource' && colons < resourceSegment;
    if (form.wildcards !== 'none' && character === '*') {
      const ends = at + 1 === text.length || text[at + 1] === ':';
      tokens.push(limited && !ends ? manyInSegment : many);
    } else if (form.wildcards !== 'none' && character === '?') {
      tokens.push(limited ? oneInSegment : one);
    } else {
      tokens.push(form.lowerCase === true ? character.toLowerCase() : character);
    }
  }
  return { text, tokens };
}

const longestVariable = 600;

function variableAt(
  text: string,
  at: number,
): { readonly tokens: readonly Token[]; readonly end: number } | undefined {
  if (text[at] !== '$' || text[at + 1] !== '{') return undefined;
  const length = text.slice(at, at + longestVariable).indexOf('}');
  if (length < 0) return undefined;
  const inside = text.slice(at + 2, at + length);
  const end = at + length;
  if (inside === '*' || inside === '?' || inside === '$') return { tokens: [inside], end };
  const [name = '', ...rest] = inside.split(',');
  const fallback = /^\s*'(.*)'\s*$/.exec(rest.join(','))?.[1];
  const variable = name.trim().toLowerCase();
  return { tokens: [fallback === undefined ? { variable } : { variable, fallback }], end };
}

export function isWildcard(token: Token): token is Wildcard {
  return typeof token === 'object' && 'wild' in token;
}

export function isVariable(token: Token): token is Variable {
  return typeof token === 'object' && 'variable' in token;
}

/** Whether it stands for exactly one text, whatever is asked. */
export function isFixed(pattern: Pattern): boolean {
  return pattern.tokens.every((token) => typeof token === 'string');
}

/** One text that the pattern stands for: its wildcards and variables filled. */
export function sampleOf(pattern: Pattern, filling: string): string {
  return pattern.tokens
    .map((token) => {
      if (typeof token === 'string') return token;
      return isWildcard(token) && token.wild === 'one' ? filling.slice(0, 1) : filling;
    })
    .join('');
}
