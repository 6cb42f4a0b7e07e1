/** A pseudonym that events can carry: a UUID of a version, in either case; the nil and the max UUID stand for nobody. */
export const SUBJECT_REF = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
