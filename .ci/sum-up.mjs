// Prints what failed in a Jest run, then "N passed, N failed" as the last line. A suite that could not run counts as one
// failure. Exit code 1 when anything failed or nothing ran.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const results = read(process.argv[2]);
if (results === undefined) {
  process.stdout.write('Jest ended without a result.\n0 passed, 1 failed\n');
  process.exit(1);
}

for (const { name, message, status, assertionResults } of results.testResults) {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of failed)
    process.stdout.write(`✗ ${file}: ${fullName}\n${failureMessages.join('\n')}\n\n`);
  if (status === 'failed' && failed.length === 0) process.stdout.write(`✗ ${file} could not run\n${message}\n\n`);
}
const passed = results.numPassedTests;
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
