/** Files that only a test run loads. */
const TESTS = String.raw`\.spec\.ts$|/testing/|^libs/test-bed/|^e2e/|^benchmarks/|^chaos/`;

const npm = (...names) => `^node_modules/(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files in a circle can only be read, tested and loaded together: move what both need to a third file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'The import names nothing that is there.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'The package is installed by chance, for another package: name it in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'services-run-without-dev-dependencies',
      severity: 'error',
      comment: 'The image leaves devDependencies out.',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types') },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it is no entry: delete it, or import it.',
      from: {
        orphan: true,
        pathNot: String.raw`\.spec\.ts$|/main\.ts$|\.d\.ts$|^[^/]+$|^deploy/|^benchmarks/|^chaos/`,
      },
      to: {},
    },
    {
      name: 'libraries-through-their-index',
      severity: 'error',
      comment: 'Import the library as #name; what its index does not show may change at any time.',
      from: { path: '^([^/]+/[^/]+)/' },
      to: { path: '^libs/', pathNot: ['^$1/', '^libs/[^/]+/src/index[.]ts$'] },
    },
    {
      name: 'libraries-know-no-service',
      severity: 'error',
      comment: 'Services use libraries, not the other way about.',
      from: { path: '^libs/' },
      to: { path: '^(apps|e2e|benchmarks|chaos)/' },
    },
    {
      name: 'services-know-no-service',
      severity: 'error',
      comment: 'Services meet over HTTP and Kafka only, so that each can be deployed alone.',
      from: { path: '^apps/([^/]+)/', pathNot: TESTS },
      to: { path: '^(apps|e2e|benchmarks|chaos)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'outsiders-use-what-services-offer-to-tests',
      severity: 'error',
      comment: "From outside a service is its testing/ folder and the names of its environment's variables.",
      from: { path: '^(deploy|e2e|benchmarks|chaos)/' },
      to: { path: '^apps/', pathNot: '^apps/[^/]+/(src/)?testing/|^apps/[^/]+/src/configuration[.]ts$' },
    },
    {
      name: 'services-run-without-tests-and-tools',
      severity: 'error',
      comment: 'Test code and the scripts of deploy/ are not compiled into dist/.',
      from: { path: '^(apps|libs)/', pathNot: TESTS },
      to: { path: [TESTS, '^deploy/'] },
    },
    {
      name: 'the-contract-and-the-register-are-pure',
      severity: 'error',
      comment:
        'They are data and decisions that any producer or auditor can run: no framework, no database, no broker.',
      from: { path: '^libs/(processing-event|declared-register)/src/', pathNot: TESTS },
      to: {
        path: ['^node_modules/', '^libs/'],
        pathNot: ['^libs/$1/', '^libs/processing-event/src/index[.]ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'kafkajs-behind-its-port',
      severity: 'error',
      comment: 'kafkajs is not maintained: libs/kafka is all that has to change when it is replaced.',
      from: { path: '^(apps|libs)/', pathNot: [TESTS, '^libs/kafka/'] },
      to: { path: npm('kafkajs') },
    },
    {
      name: 'pg-behind-its-port',
      severity: 'error',
      comment:
        'Pools, number types and error codes are settled once, in libs/database; the relay holds a connection of its own.',
      from: { path: '^(apps|libs)/', pathNot: [TESTS, '^libs/database/', '^libs/outbox/src/outbox-relay[.]ts$'] },
      to: { path: npm('pg', '@types/pg', 'pg-copy-streams') },
    },
    {
      name: 'libraries-run-on-any-executor',
      severity: 'error',
      comment:
        'A library takes an Executor, so that a service without TypeORM can use it; the emitting service is what uses it. (ESLint keeps SQL in its files.)',
      from: { path: '^libs/', pathNot: [TESTS, '^libs/database/', '^libs/emitting-service/'] },
      to: { path: npm('typeorm', '@nestjs/typeorm') },
    },
    {
      name: 'http-clients-only-in-the-gate',
      severity: 'error',
      comment: 'Personal data leaves a service through libs/disclosure only. (ESLint watches the global fetch.)',
      from: { path: '^(apps|libs)/', pathNot: [TESTS, '^libs/disclosure/'] },
      to: {
        path: ['^(http|https|http2|net|tls)$', npm('undici', 'axios', 'got', 'node-fetch', '@nestjs/axios', 'ws')],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|apps/console|[.]trettio)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // As tsc and Jest resolve them: the library's sources, not dist/.
      conditionNames: ['trettio-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
