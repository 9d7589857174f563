import type { Location, Result, Run } from '@microsoft/sarif';
import type { Rules } from '../../../tools/sarif-validator.ts';

/** One thing done to a valid log, and who must notice. */
export interface Mistake {
  readonly name: string;
  readonly rules: Rules;
  readonly plant: (run: Run) => void;
  /** What the validator says; absent where it does not notice (5.7.0). */
  readonly validator?: RegExp;
  /** What our own rules say. */
  readonly own: RegExp;
}

export const mistakes: readonly Mistake[] = [
  {
    name: 'no location',
    rules: 'github',
    plant: (run) => delete firstResult(run).locations,
    validator: /^GH1015: /,
    own: /locations/,
  },
  {
    name: 'an ARN for a path',
    rules: 'github',
    plant: (run) => setUri(run, 'arn:aws:cloudtrail:us-east-1:111122223333:trail/a'),
    validator: /^GH1005: .*arn:aws/,
    own: /uri arn:aws/,
  },
  {
    name: 'an address for a path',
    rules: 'github',
    plant: (run) => setUri(run, 'https://example.com/trail'),
    validator: /^GH1005: .*https/,
    own: /uri https:/,
  },
  {
    name: 'a path that climbs',
    rules: 'github',
    plant: (run) => setUri(run, '../trail'),
    own: /climbing/,
  },
  {
    name: 'a logical location alone',
    rules: 'github',
    plant: (run) => delete firstLocation(run).physicalLocation,
    own: /uri/,
  },
  {
    name: 'no region',
    rules: 'github',
    plant: (run) => delete firstLocation(run).physicalLocation?.region,
    validator: /^GH1003: .*MissingRegion/,
    own: /region/,
  },
  {
    name: 'a rule without help',
    rules: 'github',
    plant: (run) => delete run.tool.driver.rules?.[0]?.help,
    validator: /^GH2012: Error_MissingHelp/,
    own: /help/,
  },
  {
    name: 'a severity that is no number',
    rules: 'github',
    plant: (run) =>
      Object.assign(run.tool.driver.rules?.[0]?.properties ?? {}, { 'security-severity': 'high' }),
    own: /security-severity/,
  },
  {
    name: 'a result that passes',
    rules: 'github',
    plant: (run) => Object.assign(firstResult(run), { kind: 'pass', level: 'none' }),
    own: /kind/,
  },
  {
    name: 'a suppression',
    rules: 'github',
    plant: (run) => Object.assign(firstResult(run), { suppressions: [{ kind: 'external' }] }),
    own: /what GitHub ignores/,
  },
  {
    name: 'one alert twice',
    rules: 'github',
    plant: (run) => run.results?.push(firstResult(run)),
    own: /one alert/,
  },
  {
    name: 'a level of what passes',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run), { kind: 'pass', level: 'error' }),
    own: /3\.27\.10/,
  },
  {
    name: 'suppressions of one result only',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run), { suppressions: [] }),
    own: /3\.27\.23/,
  },
  {
    name: 'a baseline state of one result only',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run), { baselineState: 'new' }),
    own: /3\.27\.24/,
  },
  {
    name: 'a rule that is not there',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run), { ruleIndex: 99 }),
    validator: /^SARIF1009: /,
    own: /ruleIndex/,
  },
  {
    name: 'a control that is not there',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run).taxa?.[0] ?? {}, { index: 99 }),
    own: /taxon/,
  },
  {
    name: 'a framework under another guid',
    rules: 'standard',
    plant: (run) =>
      Object.assign(run.taxonomies?.[0] ?? {}, { guid: '00000000-0000-5000-8000-000000000000' }),
    own: /taxonomy/,
  },
  {
    name: 'an end before the start',
    rules: 'standard',
    plant: (run) => Object.assign(run.invocations?.[0] ?? {}, { endTimeUtc: '2020-01-01T00:00:00Z' }),
    validator: /^SARIF1006: /,
    own: /end before/,
  },
  {
    name: 'a kind that does not exist',
    rules: 'standard',
    plant: (run) => Object.assign(firstResult(run), { kind: 'failed' }),
    own: /kind/,
  },
];

function firstResult({ results = [] }: Run): Result {
  const [first] = results;
  if (first === undefined) throw new Error('no result');
  return first;
}

function firstLocation(run: Run): Location {
  const [first] = firstResult(run).locations ?? [];
  if (first === undefined) throw new Error('no location');
  return first;
}

function setUri(run: Run, uri: string): void {
  Object.assign(firstLocation(run).physicalLocation ?? {}, { artifactLocation: { uri } });
}
