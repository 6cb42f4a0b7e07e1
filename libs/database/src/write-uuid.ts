/** Writes the 16 bytes of a UUID in lower case; returns where they end. */
export function writeUuid(target: Uint8Array, start: number, text: string): number {
  let at = start;
  for (let index = 0; index < 36; index += 2) {
    if (text.charCodeAt(index) === HYPHEN) index += 1;
    target[at] = (DIGITS[text.charCodeAt(index)]! << 4) | DIGITS[text.charCodeAt(index + 1)]!;
    at += 1;
  }
  return at;
}

const HYPHEN = 0x2d;

/** Value of a hexadecimal digit by its character: looked up, for which one comes cannot be foreseen. */
const DIGITS = new Uint8Array(128);
for (const [value, digit] of [...'0123456789abcdef'].entries()) DIGITS[digit.charCodeAt(0)] = value;
