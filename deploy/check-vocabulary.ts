import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from 'n3';

/**
 * Checks every term of DPV and DPCat that reports use against the vocabularies' own files, and notes which files these
 * were: `node deploy/check-vocabulary.ts dpv.ttl eu-gdpr.ttl dpcat.ttl` (Turtle, of the edition that the list names).
 * Exit code 1 names the terms that no file defines.
 */
const LIST = fileURLToPath(new URL('../apps/records/src/reports/json-ld/vocabulary.json', import.meta.url));
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Vocabulary {
  edition: string;
  files: { name: string; sha256: string }[];
  terms: string[];
}

const paths = process.argv.slice(2);
const vocabulary = JSON.parse(readFileSync(LIST, 'utf8')) as Vocabulary;
const defined = new Set<string>();
for (const path of paths) {
  for (const { subject, predicate } of new Parser().parse(readFileSync(path, 'utf8'))) {
    if (predicate.value === TYPE) defined.add(subject.value);
  }
}
const missing = vocabulary.terms.filter((term) => !defined.has(term));
if (paths.length === 0 || missing.length > 0) {
  process.stderr.write(
    paths.length === 0
      ? 'Name the vocabularies’ files: dpv.ttl eu-gdpr.ttl dpcat.ttl\n'
      : `No file defines:\n${missing.map((term) => `  ${term}\n`).join('')}`,
  );
  process.exitCode = 1;
} else {
  const files = paths.map((path) => ({
    name: path.split('/').at(-1)!,
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  }));
  const terms = vocabulary.terms.toSorted();
  writeFileSync(LIST, `${JSON.stringify({ edition: vocabulary.edition, files, terms }, null, 2)}\n`);
  process.stdout.write(`${terms.length} terms are defined by the ${files.length} files.\n`);
}
