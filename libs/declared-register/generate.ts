/**
 * Writes what follows from the forms of the register's documents: the validators, and the schemas in docs/contract/.
 * `npm run generate` runs it; `npm run check` fails when what is committed differs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { editionSchema, sheetSchema } from './document-schemas.ts';

const target = new URL('src/generated/', import.meta.url);
const documents = new URL('../../docs/contract/', import.meta.url);
const banner = '// Made from document-schemas.ts by `npm run generate`; edit that file instead.\n';

await mkdir(target, { recursive: true });
for (const [name, schema] of Object.entries({ edition: editionSchema, 'recipient-sheet': sheetSchema })) {
  // Terms that occur often are resolved once: definitions become functions of their own.
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const validator = (standalone as unknown as typeof standalone.default)(ajv, ajv.compile(schema));
  if (validator.includes('require(')) throw new Error(`the validator of ${name} must not depend on ajv at run time`);
  await writeFile(
    new URL(`validate-${name}.ts`, target),
    `${banner}// @ts-nocheck generated JavaScript\n${validator}\n`,
  );
  await writeFile(new URL(`${name}.v1.schema.json`, documents), `${JSON.stringify(schema, null, 2)}\n`);
}
