/** Compares the generated files with what their generators make now. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { generateAction, strangersInAction } from './generate-action.ts';
import { generateControlsPage } from './generate-controls-page.ts';
import { generateCoveragePage } from './generate-coverage-page.ts';
import { generateEnvironmentPage } from './generate-environment-page.ts';
import { generateFrameworkPages } from './generate-framework-pages.ts';
import { generateHtmlClient } from './generate-html-client.ts';
import { generateJsonlSchema } from './generate-jsonl-schema.ts';
import { generateMovingPage } from './generate-moving-page.ts';
import { generatePermissionsPage } from './generate-permissions-page.ts';
import { generatePolicyPages } from './generate-policy-pages.ts';
import { generateSamples } from './generate-samples.ts';
import { generateValidators } from './generate-validators.ts';

const action = await generateAction();
const made = new Map([
  ...generateValidators(),
  ...(await generateHtmlClient()),
  ...action,
  ...generateCoveragePage(),
  ...generatePermissionsPage(),
  ...generateFrameworkPages(),
  ...generateEnvironmentPage(),
  ...generateControlsPage(),
  ...generatePolicyPages(),
  ...generateMovingPage(),
  ...generateJsonlSchema(),
  ...(await generateSamples()),
]);
const stale = [...made]
  .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  .map(([path]) => `${path} is not what its generator makes: run npm run generate`);
const orphans = [
  ...globSync(['{src,docs}/**/generated/**/*.*', 'reports/samples/*']).filter((path) => !made.has(path)),
  ...strangersInAction(action),
].map((path) => `${path} has no generator`);

for (const complaint of [...stale, ...orphans]) console.error(complaint);
console.log(`${made.size} generated files compared`);
process.exitCode = made.size > 0 && stale.length + orphans.length === 0 ? 0 : 1;
