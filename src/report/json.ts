import type { ScanResult } from '../model/scan-result.ts';
import { comparedMembers, listedChanges, policyChangeMembers } from './json/comparison-members.ts';
import { baselineMembers, waiverMembers } from './json/decision-members.ts';
import {
  cellMembers,
  eventClassMembers,
  populationMembers,
  runMembers,
  situationMembers,
  summaryMembers,
} from './json/head-members.ts';
import {
  accountMembers,
  faultMembers,
  findingMembers,
  frameworkMembers,
  policyMembers,
  scopeMembers,
  trailMembers,
} from './json/members.ts';
import { inertJson } from './text/escape-text.ts';

/**
 * The whole result as JSON, keys in the order of the contract, one finding, fault or cell a line, so that
 * the text streams, diffs well and has the same bytes for the same result.
 */
export function* json(result: ScanResult): Iterable<string> {
  yield `{\n${member('schemaVersion', result.schemaVersion)},\n`;
  yield `${member('tool', { name: result.tool.name, version: result.tool.version })},\n`;
  yield `${member('run', runMembers(result))},\n`;
  yield `${member('scope', scopeMembers(result.scope))},\n`;
  yield `${member('population', populationMembers(result))},\n`;
  yield `${member('complete', result.complete)},\n`;
  yield `${member('incompleteBecause', result.incompleteBecause)},\n`;
  yield* laidOut('policies', each(result.policies, policyMembers));
  yield* laidOut('frameworks', each(result.frameworks, frameworkMembers));
  yield* laidOut('accounts', each(result.accounts, accountMembers));
  yield* laidOut('trails', each(result.trails, trailMembers));
  yield* coverage(result);
  yield* list('  ', 'findings', each(result.findings(), findingMembers));
  yield ',\n';
  yield* list('  ', 'waivers', result.waivers.map(waiverMembers));
  yield ',\n';
  yield* baseline(result);
  yield* comparison(result);
  yield* list('  ', 'faults', result.faults.map(faultMembers));
  yield `,\n${member('summary', summaryMembers(result))}\n}\n`;
}

/** One at a time: of thousands of accounts there is never a second list. */
function* each<T, M>(all: Iterable<T>, members: (one: T) => M): Iterable<M> {
  for (const one of all) yield members(one);
}

function* coverage({ coverage: { classes, situations, cells } }: ScanResult): Iterable<string> {
  yield '  "coverage": {\n';
  yield* list('    ', 'classes', classes.map(eventClassMembers));
  yield ',\n';
  yield* list('    ', 'situations', situations.map(situationMembers));
  yield ',\n';
  yield* list('    ', 'cells', cells.map(cellMembers));
  yield '\n  },\n';
}

function* baseline({ baseline: report }: ScanResult): Iterable<string> {
  if (report === undefined) return;
  yield `  "baseline": {\n    "known": ${report.known},\n    "added": ${report.added},\n`;
  yield* list('    ', 'fixed', report.fixed.map(baselineMembers));
  yield ',\n';
  yield* list('    ', 'unseen', report.unseen.map(baselineMembers));
  yield '\n  },\n';
}

function* comparison({ comparison: compared }: ScanResult): Iterable<string> {
  if (compared === undefined) return;
  const { before, counts } = comparedMembers(compared);
  yield `  "comparison": {\n    "before": ${inertJson(JSON.stringify(before))},\n`;
  yield `    "counts": ${JSON.stringify(counts)},\n`;
  yield* list('    ', 'policies', compared.policies.map(policyChangeMembers));
  yield ',\n';
  yield* list('    ', 'caveats', compared.caveats);
  yield ',\n';
  yield* list('    ', 'changes', listedChanges(compared));
  yield '\n  },\n';
}

/** One member of the outermost object, laid out for people. */
function member(name: string, value: unknown): string {
  const text = inertJson(JSON.stringify(value, null, 2)).replaceAll('\n', '\n  ');
  return `  ${JSON.stringify(name)}: ${text}`;
}

/** A member of the outermost object that is a list, laid out for people. */
function* laidOut(name: string, elements: Iterable<unknown>): Iterable<string> {
  const text = (element: unknown): string => JSON.stringify(element, null, 2).replaceAll('\n', '\n    ');
  yield* joined('  ', name, each(elements, text));
  yield ',\n';
}

/** A member that is a long list: one element a line. */
function list(indent: string, name: string, elements: Iterable<unknown>): Iterable<string> {
  return joined(
    indent,
    name,
    each(elements, (element) => JSON.stringify(element)),
  );
}

function* joined(indent: string, name: string, texts: Iterable<string>): Iterable<string> {
  let before = `${indent}${JSON.stringify(name)}: [\n`;
  let isEmpty = true;
  for (const text of texts) {
    yield `${before}${indent}  ${inertJson(text)}`;
    before = ',\n';
    isEmpty = false;
  }
  yield isEmpty ? `${indent}${JSON.stringify(name)}: []` : `\n${indent}]`;
}
