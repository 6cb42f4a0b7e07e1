import { availableParallelism } from 'node:os';

/** Tests run from the TypeScript sources as native ES modules; the broker and the cluster are started once per run. */
export default {
  rootDir: '.',
  roots: ['apps', 'libs', 'e2e', 'deploy', 'benchmarks', 'chaos'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['trettio-source', 'node', 'node-addons'] },
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata', '<rootDir>/libs/test-bed/src/quiet-logs.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
    'node_modules/(cookie|content-disposition)/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['node_modules/(?!(cookie|content-disposition)/)'],
  globalSetup: '<rootDir>/deploy/local/jest-global-setup.ts',
  globalTeardown: '<rootDir>/deploy/local/jest-global-teardown.ts',
  testTimeout: 60_000,
  // Most tests wait for a server most of the time: with one worker, as two cores would get, the second core would too.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Native modules are never let go of: a process that has loaded those of some hundred files ends, and another one goes on.
  workerIdleMemoryLimit: '1500MB',
};
