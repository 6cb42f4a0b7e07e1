/** A UUID as events carry it: lower case, of a known version. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const UUID_EXPECTED = 'a UUID in lower case';
