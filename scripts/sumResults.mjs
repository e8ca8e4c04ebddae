import { existsSync, readFileSync } from 'node:fs';

/** Adds up what the test programs counted; the last line is for machines. */
const [failedSteps, ...files] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, suites: 0 };
let missing = 0;
for (const file of files) {
  if (!existsSync(file)) {
    missing += 1;
    continue;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests;
  // A suite that does not even load has no tests that could fail.
  sum.suites += result.numRuntimeErrorTestSuites ?? 0;
}
if (missing) process.stdout.write(`${missing} result files are missing\n`);
if (failedSteps !== '0') process.stdout.write(`${failedSteps} steps failed\n`);
// A step that failed without a failing test (types, lint, build) counts as one failure each.
const failed = Math.max(sum.failed + sum.suites, Number(failedSteps), missing);
process.stdout.write(`${sum.passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
