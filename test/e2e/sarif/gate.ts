import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SarifLog } from '@microsoft/sarif';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import type { Rendered } from '../../../src/report/rendered.ts';
import type { SarifPlaces } from '../../../src/report/sarif/places.ts';
import { type SarifOptions, sarif } from '../../../src/report/sarif.ts';
import { sarifGithub } from '../../../src/report/sarif-github.ts';
import { type Rules, validate } from '../../../tools/sarif-validator.ts';
import { githubProblems } from '../../report/github-rules.ts';
import { sarifProblems } from '../../report/sarif-rules.ts';
import { schemaProblems } from '../../report/sarif-schema.ts';

/** The two profiles, by the rules that each must keep. */
export const profiles: Readonly<Record<Rules, Profile>> = { github: sarifGithub, standard: sarif };

type Profile = (result: ScanResult, options?: SarifOptions) => Rendered;

export function logOf(rules: Rules, result: ScanResult, places?: SarifPlaces): string {
  const options = places === undefined ? {} : { places };
  return [...profiles[rules](result, options).chunks].join('');
}

/** What Microsoft's validator calls an error, a rule and its words each. */
export function validatorErrors(rules: Rules, text: string): readonly string[] {
  const program = process.env['SARIF_VALIDATOR'];
  if (program === undefined) {
    throw new Error('SARIF_VALIDATOR is not set: run this stage with npm run test:sarif');
  }
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-sarif-'));
  try {
    const file = join(folder, 'log.sarif');
    writeFileSync(file, text);
    return validate({ program, file, rules })
      .filter(({ level }) => level === 'error')
      .map((complaint) => `${complaint.rule}: ${complaint.text}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What we know to go wrong and the validator misses. */
export function ownErrors(rules: Rules, text: string): readonly string[] {
  const log: SarifLog = JSON.parse(text);
  return [...schemaProblems(log), ...(rules === 'github' ? githubProblems(log) : sarifProblems(log))];
}
