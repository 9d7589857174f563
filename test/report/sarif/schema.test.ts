import type { SarifLog } from '@microsoft/sarif';
import { expect, test } from 'vitest';
import { sarif } from '../../../src/report/sarif.ts';
import { exampleResult } from '../fixture.ts';
import { schemaProblems } from '../sarif-schema.ts';

/** That the schema is asked at all: one value each that it does not take. */
test.each<readonly [string, (log: SarifLog) => unknown, string]>([
  [
    'a guid of version 8',
    ({ runs }) => set(runs[0]?.automationDetails, { guid: guid('8') }),
    'format "uuid"',
  ],
  ['a guid of version 5', ({ runs }) => set(runs[0]?.automationDetails, { guid: guid('5') }), ''],
  [
    'a time without a zone',
    ({ runs }) => set(runs[0]?.invocations?.[0], { startTimeUtc: 'now' }),
    'date-time',
  ],
  [
    'a link with spaces',
    ({ runs }) => set(runs[0]?.tool.driver.rules?.[0], { helpUri: 'https://a b' }),
    'uri',
  ],
  ['a kind of result', ({ runs }) => set(runs[0]?.results?.[0], { kind: 'failed' }), 'allowed values'],
  ['a member that there is not', ({ runs }) => set(runs[0]?.results?.[0], { arn: 'x' }), 'additional'],
])('%s', (_, change, problem) => {
  const log: SarifLog = JSON.parse([...sarif(exampleResult()).chunks].join(''));
  change(log);
  const problems = schemaProblems(log);
  if (problem === '') expect(problems).toEqual([]);
  else expect(problems).toContainEqual(expect.stringContaining(problem));
});

function guid(version: string): string {
  return `00000000-0000-${version}000-8000-000000000000`;
}

function set(holder: object | undefined, values: object): void {
  if (holder === undefined) throw new Error('nothing to change');
  Object.assign(holder, values);
}
