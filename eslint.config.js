import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Code that only tests load: it may reach what a service must not. */
const TESTS = ['**/*.spec.ts', '**/testing/**', 'libs/test-bed/**'];

/** Code that `tsc` compiles and a service loads. */
const SERVICES = ['apps/**/*.ts', 'libs/**/*.ts'];

/** Where SQL may be written. */
const SQL = ['**/*.repository.ts', '**/*.query.ts', '**/migrations/*.ts', 'libs/database/**'];

/** Calls that run SQL. */
const STATEMENTS = [
  'CallExpression[callee.property.name=/^(query|createQueryBuilder|createQueryRunner|getRepository)$/]',
  'CallExpression[callee.object.name=/^(manager|dataSource|transaction)$/]' +
    '[callee.property.name=/^(find|count|exist|save|insert|update|upsert|delete|remove|increment|decrement|clear)/]',
];

/** Scripts that Node runs as they are, by removing the types. */
const SCRIPTS = ['deploy/**/*.ts', 'chaos/**/*.ts', 'libs/*/*.ts'];

/** Code of services that `npx trettio` and `npm run recount` also run in that way, without a build. */
const COMMAND_LINE = [
  'apps/command-line/**/*.ts',
  'apps/records/src/recount/*.ts',
  'libs/{database,processing-event,declared-register}/src/**/*.ts',
];

const ONLY_THROUGH_THE_GATE =
  'Personal data leaves a service only through DisclosureGate (#disclosure), which checks and records it first.';

/** The command line asks the register itself, on a person's behalf: no data of anybody goes out that way. */
const REGISTER_CLIENT = 'apps/command-line/src/ask-register.ts';

/** Tells whoever the data protection officer named of new findings, which hold no data of anybody. */
const FINDINGS_WEBHOOK = 'apps/records/src/findings/tell/post-notice.ts';

/** Outgoing requests begin with one of these globals; dependency-cruiser watches the modules. */
const HTTP_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const NOT_ERASABLE = {
  TSEnumDeclaration: 'an enum',
  TSParameterProperty: 'a parameter property',
  Decorator: 'a decorator',
  TSImportEqualsDeclaration: 'an import assignment',
  'TSModuleDeclaration[global!=true]': 'a namespace',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.trettio/', '**/generated/', 'apps/console/dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Leaves files with decorators alone: their imports can be metadata at run time.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      // async also makes a rejection of a throw, and many an interface asks for a promise.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Nest's OpenAPI plugin reads these classes' types back as values.
    files: ['**/*.{dto,view}.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Jest's matchers (expect.any …) are any, and stand where values stand; an answer is first of all whatever JSON it is.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: SERVICES,
    ignores: [...TESTS, 'libs/disclosure/**', REGISTER_CLIENT, FINDINGS_WEBHOOK],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: HTTP_GLOBALS.map((name) => ({ name, message: ONLY_THROUGH_THE_GATE })),
          checkGlobalObject: true,
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['node:http', 'node:https', 'node:http2', 'http', 'https', 'http2', 'undici'].map((name) => ({
            name,
            message: ONLY_THROUGH_THE_GATE,
            allowTypeImports: true,
          })),
        },
      ],
    },
  },
  {
    files: SERVICES,
    ignores: [...TESTS, ...SQL],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...STATEMENTS.map((selector) => ({
          selector,
          message: 'SQL lies in *.repository.ts, *.query.ts and migrations: write one function per query there.',
        })),
      ],
    },
  },
  {
    files: [...SCRIPTS, ...COMMAND_LINE],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...Object.entries(NOT_ERASABLE).map(([selector, what]) => ({
          selector,
          message: `Node runs this file by removing its types, and ${what} cannot be removed.`,
        })),
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { process: 'readonly', module: 'writable', URL: 'readonly', console: 'readonly' } },
  },
);
