/** How a function is written, for suggestions and for the documentation; also the list of what is allowed. */
type Usage = Readonly<Record<string, string>>;

/** Functions called as `name(…)`: CEL's own without `dyn` and `type`, which would blind the type check, and ours. */
export const calls: Usage = {
  size: 'size(text or list)',
  string: 'string(value)',
  int: 'int(value)',
  double: 'double(value)',
  bool: 'bool(value)',
  timestamp: 'timestamp("2026-01-31T00:00:00Z")',
  duration: 'duration("24h")',
  covered: 'covered(region or bucket, "requirement")',
  gap: 'gap(region or bucket, "requirement")',
  lost: 'lost(region or bucket, "requirement")',
  copies: 'copies(region, "requirement")',
  copiesBy: 'copiesBy(region, "requirement")',
  logsIn: 'logsIn(trail, region)',
  forbidden: 'forbidden(account, "service:Action", [principals that may be spared])',
  grantsOutside: 'grantsOutside(bucket, key, topic, event data store or role, "word", [who is trusted])',
  role: 'role(account, "name of a role")',
  allowedTo: 'allowedTo(role, ["service:Action"])',
  allowedBeyond: 'allowedBeyond(role, ["service:Action"])',
  atMost: 'atMost(set, number)',
  atLeast: 'atLeast(set, number)',
  glob: 'glob(text, "pattern with * and ?")',
};

/** Those with a variable and a condition; nesting them multiplies the work. */
export const comprehensions: Usage = {
  all: 'list.all(x, condition)',
  exists: 'list.exists(x, condition)',
  exists_one: 'list.exists_one(x, condition)',
  filter: 'list.filter(x, condition)',
  map: 'list.map(x, value)',
  listing: 'set.each.listing(x, condition, text)',
};

/** Functions called as `value.name(…)`. `matches` is missing: regular expressions can take for ever. */
export const methods: Usage = {
  ...comprehensions,
  size: 'text.size()',
  startsWith: 'text.startsWith(text)',
  endsWith: 'text.endsWith(text)',
  contains: 'text.contains(text)',
  lowerAscii: 'text.lowerAscii()',
  upperAscii: 'text.upperAscii()',
  trim: 'text.trim()',
  indexOf: 'text.indexOf(text)',
  lastIndexOf: 'text.lastIndexOf(text)',
  substring: 'text.substring(start, end)',
  split: 'text.split(text)',
  join: 'list.join(text)',
  getFullYear: 'timestamp.getFullYear()',
  getMonth: 'timestamp.getMonth()',
  getDate: 'timestamp.getDate()',
  getDayOfMonth: 'timestamp.getDayOfMonth()',
  getDayOfWeek: 'timestamp.getDayOfWeek()',
  getDayOfYear: 'timestamp.getDayOfYear()',
  getHours: 'duration.getHours()',
  getMinutes: 'duration.getMinutes()',
  getSeconds: 'duration.getSeconds()',
  getMilliseconds: 'duration.getMilliseconds()',
};

/** Functions that the evaluation answers, because they need more than their arguments. */
export const accessFunctions = ['forbidden', 'grantsOutside', 'role', 'allowedTo', 'allowedBeyond'] as const;
export type AccessFunction = (typeof accessFunctions)[number];

/** Functions of coverage: the second argument names a requirement of the policy. */
export const requirementFunctions = ['covered', 'gap', 'lost', 'copies', 'copiesBy'] as const;
export type RequirementFunction = (typeof requirementFunctions)[number];

export function takesRequirement(name: string): name is RequirementFunction {
  return requirementFunctions.some((known) => known === name);
}
