/**
 * Checks SARIF files with Microsoft's validator, by the standard's rules and GitHub's:
 *
 *   node tools/validate-sarif.ts [--rules standard] [--multitool DIR] [--required] FILE...
 *
 * `--rules standard` is for `--format sarif`, which is not for GitHub. DIR is a folder in which
 * `npm install @microsoft/sarif-multitool@5.7.0` was run (104 MB, Linux); without it, the one that
 * `npm run test:sarif` made. Where the validator is not installed, nothing is checked and that is said; with
 * --required it is a failure.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Unavailable } from './python-environment.ts';
import { type Rules, ruleKinds, type Validation, validate, validatorIn } from './sarif-validator.ts';

const usage =
  'usage: node tools/validate-sarif.ts [--rules github|standard] [--multitool DIR] [--required] FILE...';

function main(): number {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      rules: { type: 'string', default: 'github' },
      multitool: { type: 'string', default: join(import.meta.dirname, '../.sarif') },
      required: { type: 'boolean', default: false },
    },
  });
  const rules = rulesNamed(values.rules);
  if (files.length === 0 || rules === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    const program = validatorIn(values.multitool);
    return files.map((file) => isClean({ program, file, rules })).every(Boolean) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(`sarif: ${error.message}; nothing was checked\n  next: npm run test:sarif`);
    return values.required ? 1 : 0;
  }
}

function rulesNamed(name: string): Rules | undefined {
  return Object.hasOwn(ruleKinds, name) ? (name as Rules) : undefined;
}

function isClean(validation: Validation): boolean {
  const { file } = validation;
  const complaints = validate(validation);
  for (const { rule, level, text } of complaints) console.log(`${file}: ${level} ${rule}: ${text}`);
  const errors = complaints.filter((complaint) => complaint.level === 'error').length;
  console.log(`${file}: ${errors} errors, ${complaints.length - errors} warnings`);
  return errors === 0;
}

process.exitCode = main();
