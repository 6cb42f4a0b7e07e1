import { type LocalizedText, Problem } from '#http';

/** The entity tag of a document (RFC 9110, section 8.8.3): its digest. */
export function etagOf(digest: string): string {
  return `"${digest}"`;
}

/**
 * The digests that If-Match names. Without any the request is refused: what is changed must have been read.
 * @throws Problem 428 (RFC 6585, section 3)
 */
export function digestsRead(ifMatch: string | undefined): string[] {
  const tags = [...(ifMatch ?? '').matchAll(/(W\/)?"([0-9a-f]{64})"/g)];
  const strong = tags.flatMap(([, weak, digest]) => (weak === undefined && digest !== undefined ? [digest] : []));
  if (strong.length === 0) throw new Problem('EDITION.STATE_NOT_NAMED', 428, READ_FIRST);
  return strong;
}

const READ_FIRST: LocalizedText = {
  sv: 'Ange i If-Match den ETag som lästes (GET); utan den kunde någon annans ändring skrivas över. Ingenting har ändrats.',
  en: 'Name in If-Match the ETag that was read (GET); without it somebody else’s change could be overwritten. Nothing was changed.',
};
