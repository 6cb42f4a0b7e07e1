/**
 * Writes docs/policy-coverage.md: each activity of the register beside the code that realises it. `npm run generate`
 * runs it; exit code 1 names what a person has to settle first.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { editionInForce } from '#declared-register';
import { findTests } from './find-tests.ts';
import { judgeCoverage } from './judge-coverage.ts';
import { NOT_YET } from './not-yet.ts';
import { readPractices } from './read-practices.ts';
import { renderCoverage } from './render-coverage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVICE = /\/apps\/(?:alarms|billing|logistics|marketing)\/src\//;

const config = ts.getParsedCommandLineOfConfigFile(
  `${root}/tsconfig.build.json`,
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  },
);
if (config === undefined) throw new Error('tsconfig.build.json cannot be read');
const isOfService = (path: string) => SERVICE.test(path);
const program = ts.createProgram(config.fileNames.filter(isOfService), config.options);

const { coverage, problems } = judgeCoverage({
  // The newest edition, whatever the day: the page changes with the code alone.
  activities: editionInForce(new Date('9999-01-01')).activities,
  practices: readPractices(program, root, isOfService),
  notYet: NOT_YET,
  testsOf: findTests(root),
});
if (problems.length > 0) {
  process.stderr.write(`The policy's coverage contradicts itself:\n${problems.map((each) => `  ${each}\n`).join('')}`);
  process.exitCode = 1;
} else {
  writeFileSync(`${root}/docs/policy-coverage.md`, renderCoverage(coverage));
}
