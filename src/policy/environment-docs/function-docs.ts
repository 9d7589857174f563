import type { SubjectKind } from '../../model/scan-result.ts';

/** What a function is for, and an expression that uses it and type-checks. */
export interface FunctionDoc {
  readonly means: string;
  readonly example: string;
  /** Whose name the example uses; `trail` if absent. */
  readonly subject?: SubjectKind;
  /** It gives text for people, so that it may stand only in the `{…}` of messages. */
  readonly onlyInMessages?: true;
}

type FunctionDocs = Readonly<Record<string, FunctionDoc>>;

/** Those that CEL does not have. Examples of coverage are about a requirement named `management`. */
export const ownCallDocs: FunctionDocs = {
  covered: {
    means:
      'whether every event of the requirement is recorded in the region, or as far as it happens to objects of the bucket, by all trails that log taken together',
    example: 'covered(region, "management")',
    subject: 'region',
  },
  gap: {
    means: 'one event of the requirement that nobody would record, in words; empty when covered',
    example: 'gap(region, "management") == ""',
    subject: 'region',
  },
  lost: {
    means:
      'the same as a sentence, with where it happens and why the nearest trails do not record it: `kms:Decrypt (management, read) in eu-west-1 of 111122223333 reaches no trail: main leaves out kms.amazonaws.com`',
    example: 'lost(region, "management") == ""',
    subject: 'region',
  },
  copies: {
    means: 'how often one and the same event of the requirement is recorded at most',
    example: 'copies(region, "management") <= 1',
    subject: 'region',
  },
  copiesBy: {
    means:
      'in words, which event that is, and by which trails: `ec2:RunInstances (management, write): main, org`; empty when none is recorded',
    example: 'copiesBy(region, "management") != ""',
    subject: 'region',
  },
  logsIn: {
    means: 'whether the trail has a copy in the region that logs',
    example: 'account.trails.each.exists(trail, account.regions.each.all(region, logsIn(trail, region)))',
    subject: 'account',
  },
  forbidden: {
    means:
      'whether service control policies deny an action to everybody in the account, on every trail of it; the list says whom they may spare, as patterns of ARNs with `*`, and may be left out; never so of the management account',
    example: 'forbidden(account, "cloudtrail:StopLogging", ["arn:aws:iam::*:role/trail-admin"])',
    subject: 'account',
  },
  grantsOutside: {
    means:
      'who outside of its owner’s account is certainly let in by the policy of a bucket, a key, a topic, an event data store or a role, one sentence for each; the list says who else is no stranger: ids of accounts, ARNs of principals, and `organization` for all of its accounts',
    example: 'size(grantsOutside(bucket, "delete", ["organization"])) == 0',
    subject: 'log-bucket',
  },
  role: {
    means:
      'the role of an account by its name, whatever its path; the name stands in quotes or is a parameter',
    example: 'role(account, "auditor").present',
    subject: 'account',
  },
  allowedTo: {
    means: 'which of these actions the policies of a role allow on anything, under whatever conditions',
    example: 'size(allowedTo(role(account, "auditor").it, ["cloudtrail:StopLogging"])) == 0',
    subject: 'account',
  },
  allowedBeyond: {
    means: 'what else than these actions the policies of a role allow, as they write it',
    example: 'size(allowedBeyond(role(account, "auditor").it, ["cloudtrail:DescribeTrails"])) == 0',
    subject: 'account',
  },
  atMost: {
    means: 'whether a set has no more members than that, also when some may not be known',
    example: 'atMost(region.copies, 5)',
    subject: 'region',
  },
  atLeast: {
    means: 'whether a set has no fewer members than that, also when some may not be known',
    example: 'atLeast(account.trails, 1)',
    subject: 'account',
  },
  glob: {
    means: 'whether the whole text is like the pattern, in which `*` is any text and `?` any character',
    example: 'glob(trail.name, "org-*")',
  },
};

const celCallDocs: FunctionDocs = {
  size: { means: 'the length of a text or a list', example: 'size(trail.insights) == 2' },
  string: { means: 'a value as text', example: 'string(trail.eventSelectors) != "5"' },
  int: { means: 'a whole number, cut off', example: 'int(trail.dataResources) < 250' },
  double: { means: 'a number with a fraction', example: 'double("0.5") * trail.dataResources < 125.0' },
  bool: { means: 'true or false, from text', example: 'bool("true") == trail.owned' },
  timestamp: {
    means: 'a time, from text as in ISO 8601',
    example: 'now > timestamp("2026-01-31T00:00:00Z")',
  },
  duration: {
    means: 'a length of time, in `h`, `m` and `s`',
    example: 'now - timestamp("2026-01-31T00:00:00Z") > duration("24h")',
  },
};

/** Every function that is called as `name(…)`. */
export const callDocs: FunctionDocs = {
  ...ownCallDocs,
  ...celCallDocs,
};

const comprehensionDocs: FunctionDocs = {
  all: {
    means: 'whether the condition holds for every member',
    example: 'trail.copies.each.all(copy, copy.isLogging)',
  },
  exists: {
    means: 'whether it holds for one member or more',
    example: 'trail.copies.each.exists(copy, copy.isLogging)',
  },
  exists_one: {
    means: 'whether it holds for exactly one member of a list',
    example: 'trail.tags.exists_one(tag, tag.startsWith("owner="))',
  },
  filter: {
    means: 'the members of a list for which it holds',
    example: 'size(trail.tags.filter(tag, tag.startsWith("team="))) <= 1',
  },
  map: {
    means: 'a list of what is made of each member',
    example: '"owner" in trail.tags.map(tag, tag.split("=")[0])',
  },
  listing: {
    means: 'the texts of the members for which the condition holds, sorted, as one text',
    example: 'trail.copies.each.listing(copy, !copy.isLogging, copy.region)',
    onlyInMessages: true,
  },
};

/** Every function that is called as `value.name(…)`. */
export const methodDocs: FunctionDocs = {
  ...comprehensionDocs,
  size: { means: 'the length of a text', example: 'trail.name.size() <= 64' },
  startsWith: { means: 'whether the text begins so', example: 'trail.name.startsWith("org-")' },
  endsWith: { means: 'whether it ends so', example: 'trail.name.endsWith("-logs")' },
  contains: { means: 'whether that is somewhere in it', example: 'trail.name.contains("audit")' },
  lowerAscii: { means: 'the text in small letters', example: 'trail.name.lowerAscii() == trail.name' },
  upperAscii: { means: 'the text in capital letters', example: 'trail.name.upperAscii() != trail.name' },
  trim: { means: 'the text without spaces around it', example: 'trail.name.trim() == trail.name' },
  indexOf: { means: 'where that begins in it, -1 if nowhere', example: 'trail.name.indexOf("-") > 0' },
  lastIndexOf: {
    means: 'where that begins for the last time, -1 if nowhere',
    example: 'trail.name.lastIndexOf("-") == trail.name.indexOf("-")',
  },
  substring: {
    means: 'the text from one place to before another',
    example: 'trail.name.substring(0, 4) == "org-"',
  },
  split: { means: 'the texts between that', example: 'trail.arn.split(":")[4] == trail.owner' },
  join: { means: 'the texts as one, with that between them', example: 'trail.insights.join(", ") != ""' },
  getFullYear: { means: 'the year, in UTC', example: 'now.getFullYear() >= 2026' },
  getMonth: { means: 'the month, 0 to 11', example: 'now.getMonth() != 11' },
  getDate: { means: 'the day of the month, 1 to 31', example: 'now.getDate() == 1' },
  getDayOfMonth: { means: 'the day of the month, 0 to 30', example: 'now.getDayOfMonth() == 0' },
  getDayOfWeek: { means: 'the day of the week, 0 is Sunday', example: 'now.getDayOfWeek() != 0' },
  getDayOfYear: { means: 'the day of the year, 0 to 365', example: 'now.getDayOfYear() < 200' },
  getHours: { means: 'the hour, or whole hours of a duration', example: 'duration("90m").getHours() == 1' },
  getMinutes: {
    means: 'the minute, or whole minutes of a duration',
    example: 'duration("90m").getMinutes() == 90',
  },
  getSeconds: {
    means: 'the second, or whole seconds of a duration',
    example: 'duration("2m").getSeconds() == 120',
  },
  getMilliseconds: {
    means: 'the millisecond, or those of a duration',
    example: 'now.getMilliseconds() < 1000',
  },
};
