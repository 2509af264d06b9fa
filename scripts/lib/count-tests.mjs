// Prints "passed failed" of one run's results: count-tests.mjs gtest|jest|unittest FILE. A file that is missing
// or broken counts as one failure.

import { readFileSync } from 'node:fs';

const [kind, file] = process.argv.slice(2);

function count() {
  const results = JSON.parse(readFileSync(file, 'utf8'));
  if (kind === 'gtest')
    return [results.tests - results.failures - (results.errors ?? 0) - (results.disabled ?? 0), results.failures + (results.errors ?? 0)];
  if (kind === 'unittest') return [results.passed, results.failed];
  // A test file that cannot be run at all has no tests, but it did fail.
  return [results.numPassedTests, results.numFailedTests + results.numRuntimeErrorTestSuites];
}

try {
  console.log(count().join(' '));
} catch {
  console.log('0 1');
}
