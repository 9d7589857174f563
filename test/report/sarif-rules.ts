import type { ReportingDescriptorReference, Result, Run, SarifLog, ToolComponent } from '@microsoft/sarif';
import { locationProblems, when } from './github-rules.ts';

/** What the standard asks beyond its schema, in our own words: references that lead somewhere, members that need each other. */
export function sarifProblems(log: SarifLog): readonly string[] {
  return log.runs.flatMap((run) => {
    const results = run.results ?? [];
    return [
      ...when(isOnSome(results, 'suppressions'), 'suppressions on some results only (3.27.23)'),
      ...when(isOnSome(results, 'baselineState'), 'baselineState on some results only (3.27.24)'),
      ...when(new Set(results.map(identity)).size < results.length, 'two results of one identity'),
      ...results.flatMap((result) => resultProblems(result, run)),
      ...componentProblems(run),
      ...invocationProblems(run),
      ...guidProblems(run),
    ];
  });
}

/** A finding of the next run is the same where both are: of a fixture, the status tells apart what is of one subject. */
function identity({ ruleId, partialFingerprints, kind }: Result): string {
  return `${ruleId} ${partialFingerprints?.['trailproof/subject/v1']} ${kind}`;
}

function isOnSome(results: readonly Result[], member: keyof Result): boolean {
  return new Set(results.map((result) => member in result)).size > 1;
}

function resultProblems(result: Result, run: Run): readonly string[] {
  const problem = (text: string): string => `result of ${result.ruleId}: ${text}`;
  const { kind, level, locations = [], relatedLocations = [], taxa = [], ruleIndex = -1 } = result;
  return [
    ...when(run.tool.driver.rules?.[ruleIndex]?.id !== result.ruleId, problem('ruleIndex')),
    ...when((kind === 'fail') === (level === 'none'), problem(`level ${level} of ${kind} (3.27.10)`)),
    ...when(!result.message.text, problem('message.text')),
    ...when(locations.length !== 1, problem('locations')),
    ...[...locations, ...relatedLocations].flatMap(locationProblems).map(problem),
    ...taxa.filter((each) => !leadsSomewhere(each, run)).map(({ id }) => problem(`taxon ${id}`)),
  ];
}

function componentProblems({ tool, taxonomies = [], ...run }: Run): readonly string[] {
  const { rules = [], supportedTaxonomies = [] } = tool.driver;
  const targets = rules.flatMap(({ relationships = [] }) => relationships.map(({ target }) => target));
  const whole = { ...run, tool, taxonomies };
  return [
    ...targets.filter((each) => !leadsSomewhere(each, whole)).map(({ id }) => `relationship to ${id}`),
    ...when(supportedTaxonomies.length !== taxonomies.length, 'supportedTaxonomies'),
    ...supportedTaxonomies.flatMap(({ name, index, guid }, place) => {
      const meant: ToolComponent | undefined = taxonomies[Number(index)];
      return when(
        index !== place || meant?.name !== name || meant?.guid !== guid,
        `taxonomy ${String(name)}`,
      );
    }),
    ...taxonomies.flatMap(({ name, taxa = [] }) =>
      when(new Set(taxa.map(({ id }) => id)).size < taxa.length, `taxa of ${name}`),
    ),
  ];
}

function leadsSomewhere(
  { id, index = -1, toolComponent }: ReportingDescriptorReference,
  { taxonomies = [] }: Run,
): boolean {
  const taxonomy = taxonomies[Number(toolComponent?.['index'] ?? -1)];
  return taxonomy?.taxa?.[index]?.id === id && taxonomy?.name === toolComponent?.['name'];
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function invocationProblems({ invocations = [], tool }: Run): readonly string[] {
  const { notifications: descriptors = [], rules = [] } = tool.driver;
  return invocations.flatMap(({ startTimeUtc = '', endTimeUtc = '', toolExecutionNotifications = [] }) => [
    ...when(!moment.test(startTimeUtc) || !moment.test(endTimeUtc), 'times'),
    ...when(endTimeUtc < startTimeUtc, 'an end before the start'),
    ...toolExecutionNotifications.flatMap(({ descriptor, associatedRule, message }) => [
      ...when(!message.text, 'empty notification'),
      ...when(
        descriptor !== undefined && descriptors[descriptor.index ?? -1]?.id !== descriptor.id,
        `notification ${descriptor?.id}`,
      ),
      ...when(
        associatedRule !== undefined && rules[associatedRule.index ?? -1]?.id !== associatedRule.id,
        `rule ${associatedRule?.id} of a notification`,
      ),
    ]),
  ]);
}

function guidProblems({ results = [], taxonomies = [], automationDetails }: Run): readonly string[] {
  const guids = [
    ...results.flatMap(({ suppressions = [] }) => suppressions.map(({ guid }) => String(guid))),
    ...taxonomies.map(({ guid = '' }) => guid),
    automationDetails?.guid ?? '',
  ];
  return [
    ...when(new Set(guids).size < guids.length, 'one guid for two things'),
    ...guids
      .filter((guid) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(guid))
      .map((guid) => `guid ${guid}`),
  ];
}
