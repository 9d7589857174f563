import type { Location, Result, Run, SarifLog } from '@microsoft/sarif';

/**
 * What makes GitHub refuse a file or show it wrongly, in our own words; Microsoft's validator misses some of
 * it. https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function githubProblems(log: SarifLog): readonly string[] {
  return [
    ...when(log.version !== '2.1.0', 'version'),
    ...when(!/sarif-schema-2\.1\.0(\.json)?$/.test(log.$schema ?? ''), '$schema'),
    ...when(log.runs.length > 20, 'more than 20 runs'),
    ...when(new Set(log.runs.map(category)).size < log.runs.length, 'two runs of one tool and category'),
    ...log.runs.flatMap(runProblems),
  ];
}

function category(run: Run): string {
  return `${run.tool.driver.name} ${run.automationDetails?.id ?? ''}`;
}

function runProblems(run: Run): readonly string[] {
  const rules = run.tool.driver.rules ?? [];
  const results = run.results;
  if (results === undefined) return ['no results array'];
  const alerts = results.map((result) =>
    [
      result.ruleId,
      result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      result.partialFingerprints?.['primaryLocationLineHash'],
    ].join(' '),
  );
  return [
    ...when(
      !/^[^/].*\/$/.test(run.automationDetails?.id ?? ''),
      'automationDetails.id does not end a category',
    ),
    ...when(results.length > 25_000, 'more than 25,000 results'),
    ...when(rules.length > 25_000, 'more than 25,000 rules'),
    ...when(new Set(alerts).size < alerts.length, 'two results would be one alert'),
    ...rules.flatMap(ruleProblems),
    ...results.flatMap((result) => resultProblems(result, rules)),
  ];
}

type Rule = NonNullable<Run['tool']['driver']['rules']>[number];

function ruleProblems(rule: Rule): readonly string[] {
  const problem = (text: string): string => `rule ${rule.id}: ${text}`;
  const severity = rule.properties?.['security-severity'];
  const tags = rule.properties?.['tags'];
  const isDescribed = (text: string | undefined): boolean =>
    text !== undefined && text.trim() !== '' && text.length <= 1_024;
  return [
    ...when(rule.id === '', problem('empty id')),
    ...when((rule.name ?? '').length > 255, problem('long name')),
    ...when(!isDescribed(rule.shortDescription?.text), problem('shortDescription')),
    ...when(!isDescribed(rule.fullDescription?.text), problem('fullDescription')),
    ...when(!rule.help?.text?.trim(), problem('help.text')),
    ...when(typeof severity !== 'string' || !/^\d+\.\d$/.test(severity), problem('security-severity')),
    ...when(!Array.isArray(tags) || !tags.includes('security') || tags.length > 10, problem('tags')),
    ...when(rule.helpUri !== undefined && !isUri(rule.helpUri), problem('helpUri')),
  ];
}

/** RFC 3986, which takes fewer characters than browsers do. */
function isUri(text: string): boolean {
  return URL.canParse(text) && /^[a-z]+:\/\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(text);
}

function resultProblems(result: Result, rules: readonly Rule[]): readonly string[] {
  const problem = (text: string): string => `result of ${result.ruleId}: ${text}`;
  const hash = result.partialFingerprints?.['primaryLocationLineHash'] ?? '';
  return [
    ...when(rules[result.ruleIndex ?? -1]?.id !== result.ruleId, problem('ruleIndex')),
    ...when(result.kind !== 'fail', problem('kind')),
    ...when(!result.message.text?.trim(), problem('message.text')),
    ...when(!/^[0-9a-f]{16}:\d+$/.test(hash), problem('primaryLocationLineHash')),
    ...when((result.locations ?? []).length !== 1, problem('locations')),
    ...when('baselineState' in result || 'suppressions' in result, problem('what GitHub ignores')),
    ...[...(result.locations ?? []), ...(result.relatedLocations ?? [])]
      .flatMap(locationProblems)
      .map(problem),
  ];
}

/** What keeps a location from being a place below the repository's root. */
export function locationProblems(location: Location): readonly string[] {
  const uri = location.physicalLocation?.artifactLocation?.uri ?? '';
  const region = location.physicalLocation?.region;
  const numbers = [region?.startLine, region?.startColumn, region?.endLine, region?.endColumn];
  return [
    // Unreserved characters, percent-encoding and slashes only: no scheme, no climb, no empty segment.
    ...when(!/^(?:[\w.~-]|%[0-9A-F]{2})+(?:\/(?:[\w.~-]|%[0-9A-F]{2})+)*$/.test(uri), `uri ${uri}`),
    ...when(
      uri.split('/').some((part) => /^\.{1,2}$/.test(part)),
      `climbing uri ${uri}`,
    ),
    ...when(!numbers.every((number) => Number.isInteger(number) && (number ?? 0) >= 1), 'region'),
  ];
}

export function when(isWrong: boolean, problem: string): readonly string[] {
  return isWrong ? [problem] : [];
}
