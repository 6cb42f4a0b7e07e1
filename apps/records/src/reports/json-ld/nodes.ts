import type { Lang } from '#declared-register';
import type { Statement } from '../model/report-model.js';

/** A node of JSON-LD, or a part of one. */
export interface Node {
  readonly [name: string]: unknown;
}

export function text(value: string, lang: Lang): Node {
  return { '@value': value, '@language': lang };
}

/** The statement if it declares anything: what is not stated, or merely asked, is no fact to pass on. */
export function stated(statement: Statement): (Statement & { readonly text: string }) | undefined {
  const { text: words, provenance } = statement;
  return words === null || provenance === 'open' ? undefined : { ...statement, text: words };
}

/**
 * A term of the register as an instance of a class of DPV, named by its key where it has one, with its words and where
 * it comes from. Undefined where nothing is declared.
 */
export function termNode(types: string | readonly string[], statement: Statement, lang: Lang): Node | undefined {
  const declared = stated(statement);
  if (declared === undefined) return undefined;
  return {
    '@type': types,
    ...(declared.key === undefined ? {} : { 'skos:notation': declared.key }),
    'skos:prefLabel': text(declared.text, lang),
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': declared.proposed ? `${declared.provenance}, proposed` : declared.provenance,
    },
    ...(declared.source === undefined ? {} : { 'dct:source': text(declared.source, lang) }),
  };
}

export function termNodes(types: string | readonly string[], statements: readonly Statement[], lang: Lang): Node[] {
  return statements.map((statement) => termNode(types, statement, lang)).filter((node) => node !== undefined);
}

/** Leaves out members that say nothing. */
export function blankless(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
