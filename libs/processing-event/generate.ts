/**
 * Writes what follows from the schema: the TypeScript types, the validator, the lists of closed terms, and the contract's
 * documents in docs/contract/.
 * `npm run generate` runs it; `npm run check` fails when what is committed differs.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { stringify } from 'yaml';
import { asyncApi } from './asyncapi.ts';

const here = new URL('.', import.meta.url);
const schemaFile = new URL('schema/processing-event.v1.schema.json', here);
const target = new URL('src/generated/', here);
const documents = new URL('../../docs/contract/', here);
const banner = '// Made from schema/processing-event.v1.schema.json by `npm run generate`; edit that file instead.\n';

interface Schema {
  patternProperties?: unknown;
  definitions: Record<string, { enum?: string[]; allOf?: unknown }>;
}

const text = await readFile(schemaFile, 'utf8');
const schema = JSON.parse(text) as Schema;

function closedTerms(definition: string): string {
  const values = schema.definitions[definition]?.enum;
  if (!values) throw new Error(`the schema has no closed term ${definition}`);
  return JSON.stringify(values);
}

const terms = {
  OPERATIONS: 'operation',
  LEGAL_BASES: 'legalBasis',
  SPECIAL_BASES: 'specialBasis',
  COUNTRIES: 'country',
  TRANSFER_GROUNDS: 'transferGround',
  CHANNELS: 'channel',
  ROLES: 'role',
  PHASES: 'phase',
  OUTCOMES: 'outcome',
  WITHHELD_REASONS: 'withheldReason',
};

await mkdir(target, { recursive: true });

// Free extensions would open every property of the envelope's type to any name; readers go through extensionsOf().
const { patternProperties: _extensions, ...closed } = JSON.parse(text) as Schema;
// Conditions between fields have no counterpart in a type.
delete closed.definitions['disclosure']?.allOf;
const types = await compile(closed as never, 'ProcessingEvent', {
  bannerComment: banner.trim(),
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  format: true,
  style: { singleQuote: true, printWidth: 120 },
});
await writeFile(new URL('types.ts', target), types);

const ajv = new Ajv({ allErrors: true, strict: false, loopEnum: 1000, code: { source: true, esm: true, lines: true } });
const validator = (standalone as unknown as typeof standalone.default)(ajv, ajv.compile(JSON.parse(text) as object));
if (validator.includes('require('))
  throw new Error(
    'the validator must not depend on ajv at run time: ' + /.{0,80}require\(.{0,60}/.exec(validator)?.[0],
  );
await writeFile(new URL('validate.ts', target), `${banner}// @ts-nocheck generated JavaScript\n${validator}\n`);

await writeFile(
  new URL('terms.ts', target),
  banner +
    Object.entries(terms)
      .map(([name, definition]) => `export const ${name} = ${closedTerms(definition)} as const;`)
      .join('\n') +
    '\n',
);

await mkdir(documents, { recursive: true });
await writeFile(new URL('processing-event.v1.schema.json', documents), text);
await writeFile(
  new URL('asyncapi.yaml', documents),
  banner.replace('//', '#').replace('schema/', 'libs/processing-event/schema/') +
    stringify(asyncApi(JSON.parse(text) as Parameters<typeof asyncApi>[0]), {
      lineWidth: 120,
      aliasDuplicateObjects: false,
    }),
);
