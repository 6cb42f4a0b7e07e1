/**
 * Finds what looks like personal data in a short token. Runs on slugs and extensions only: on digests and trace ids
 * chance alone makes phone numbers (about one in fifteen) and personal identity numbers.
 */
export type PersonalDataKind = 'email address' | 'personal identity number' | 'IBAN' | 'phone number';

export function detectPersonalData(text: string): PersonalDataKind | undefined {
  if (/[^\s@]@[^\s@]/.test(text)) return 'email address';
  const compact = text.replace(/[\s._/-]/g, '');
  if (containsIban(compact)) return 'IBAN';
  if (containsPersonalNumber(text)) return 'personal identity number';
  if (containsPhoneNumber(text)) return 'phone number';
  return undefined;
}

/**
 * Swedish personnummer and samordningsnummer (folkbokföringslagen 18, 18 a §§): a date and four digits. The check digit
 * is not asked for: a mistyped number is still somebody’s.
 */
function containsPersonalNumber(text: string): boolean {
  for (const [, , month, day] of text.matchAll(/(?<!\d)((?:19|20)?\d{2})(\d{2})(\d{2})[-+]?(\d{4})(?!\d)/g)) {
    const dayNumber = Number(day) > 60 ? Number(day) - 60 : Number(day);
    if (Number(month) < 1 || Number(month) > 12 || dayNumber < 1 || dayNumber > 31) continue;
    return true;
  }
  return false;
}

/** ISO 13616: country, check digits, account; the whole is 1 modulo 97. */
function containsIban(compact: string): boolean {
  for (const [candidate] of compact.toUpperCase().matchAll(/[A-Z]{2}\d{2}[A-Z0-9]{11,30}/g)) {
    const rearranged = candidate.slice(4) + candidate.slice(0, 4);
    let remainder = 0;
    for (const character of rearranged) remainder = Number(String(remainder) + Number.parseInt(character, 36)) % 97;
    if (remainder === 1) return true;
  }
  return false;
}

/** E.164 with +, 00 or a Swedish trunk prefix: 8 to 15 digits, single separators between them; a date is none. */
function containsPhoneNumber(text: string): boolean {
  for (const [candidate] of text.matchAll(/(?<!\d)(\+|00|0|46)\d(?:[\s._/-]?\d){6,14}(?!\d)/g)) {
    const digits = candidate.replace(/\D/g, '');
    if (digits.length >= 8 && digits.length <= 15) return true;
  }
  return false;
}
