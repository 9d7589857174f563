import { expect } from 'vitest';
import { asff } from '../../../src/report/asff.ts';
import { activeCharacters } from '../active-characters.ts';
import { type AsffFinding, asffProblems } from '../asff/asff-rules.ts';
import { account } from '../fixture-subjects.ts';
import { activeLines } from '../inert-text.ts';
import { ocsfProblems } from '../ocsf/ocsf-schema.ts';
import { type OscalDocument, oscalProblems } from '../oscal/oscal-rules.ts';
import type { HostileCase } from './hostile-case.ts';

/** Each line is an event of OCSF, in which the messages are what they were. */
export function inertOcsf(text: string, { result }: HostileCase): void {
  expect(activeLines(text)).toEqual([]);
  const events: readonly { readonly message: string }[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.flatMap((event) => ocsfProblems(event))).toEqual([]);
  expect(events.map(({ message }) => message)).toEqual([...result.findings()].map(({ message }) => message));
}

/** Without the number of an account nothing is imported; with it, each finding is, and holds nothing that acts. */
export function inertAsff(text: string, { result }: HostileCase): void {
  expect(text).toBe('[]\n');
  const findings = [...result.findings()].map((finding) => ({
    ...finding,
    subject: { ...finding.subject, account },
  }));
  const numbered = [...asff({ ...result, findings: () => findings }).chunks].join('');
  expect(activeLines(numbered)).toEqual([]);
  const imported: readonly AsffFinding[] = JSON.parse(numbered);
  expect(imported).toHaveLength(findings.length);
  expect(asffProblems(imported)).toEqual([]);
  // Security Hub shows these as they are.
  const shown = imported.flatMap(({ Title, Description }) => [Title, Description]);
  expect(shown.filter((text) => activeCharacters.test(text))).toEqual([]);
}

/** Texts that OSCAL takes for Markdown have none; what refers to something finds it. */
export function inertOscal(text: string): void {
  expect(activeLines(text)).toEqual([]);
  const document: OscalDocument = JSON.parse(text);
  expect(oscalProblems(document)).toEqual([]);
}
