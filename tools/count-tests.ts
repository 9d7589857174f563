/** Adds up reports of vitest's JSON reporter and prints one plain line: `tests: N passed, N failed`. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  for (const file of report.testResults) {
    const of = (status: string): number =>
      file.assertionResults.filter((one) => one.status === status).length;
    passed += of('passed');
    // A file that could not even be loaded has no tests to count.
    failed += file.status === 'failed' ? Math.max(1, of('failed')) : of('failed');
  }
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
