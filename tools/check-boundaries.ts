/**
 * Runs the rules of `.dependency-cruiser.mjs`. A cruise that misses files proves nothing: with a parser that
 * does not understand the installed TypeScript it finds no modules and no violations. So every source file
 * must have been read, and the imports of all of them must not be empty.
 */
import { globSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const folders = ['src', 'test', 'tools', 'bench'];
const { output } = await cruise(folders, await extractOptions('./.dependency-cruiser.mjs'));
const result = (typeof output === 'string' ? JSON.parse(output) : output) as ICruiseResult;

const cruised = new Set(result.modules.map((module) => module.source));
const missed = folders
  .flatMap((folder) => globSync(`${folder}/**/*.ts`))
  .filter((file) => !cruised.has(file));
const imports = result.modules.reduce((sum, module) => sum + module.dependencies.length, 0);

const reasons = new Map(
  result.summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name ?? '', rule.comment ?? '']),
);

const complaints = [
  ...result.summary.violations.map(
    ({ from, to, rule }) => `${from} -> ${to}\n    ${rule.name}: ${reasons.get(rule.name) ?? ''}`,
  ),
  ...missed.map((file) => `${file} was not cruised`),
  ...(cruised.size > 0 && imports > 0 ? [] : ['no modules or no imports were found at all']),
];
for (const complaint of complaints) console.error(complaint);
console.log(`${cruised.size} modules, ${imports} imports, ${complaints.length} violations`);
process.exitCode = complaints.length === 0 ? 0 : 1;
