/** Milliseconds of an instant as the contract writes it, digits in all its places; NaN when only the calendar can tell. */
export function readInstant(bytes: Buffer, at: number): number {
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  const hour = twoDigits(bytes, at + 11);
  const minute = twoDigits(bytes, at + 14);
  const second = twoDigits(bytes, at + 17);
  // Every month has its first 28 days.
  if (month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59) return NaN;
  const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
  const milliseconds = twoDigits(bytes, at + 20) * 10 + bytes[at + 22]! - ZERO;
  return beginOfDay(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1_000 + milliseconds;
}

/** Milliseconds in the time part of a UUIDv7. */
export function readTimeOfUuid7(bytes: Buffer, at: number): number {
  let high = 0;
  for (let index = at; index < at + 8; index += 1) high = high * 16 + hexDigit(bytes[index]!);
  let low = 0;
  for (let index = at + 9; index < at + 13; index += 1) low = low * 16 + hexDigit(bytes[index]!);
  return high * 0x1_0000 + low;
}

/** The day that was asked for last: events come nearly in order. */
let lastDay = { key: -1, begin: 0 };

function beginOfDay(year: number, month: number, day: number): number {
  const key = (year * 12 + month) * 32 + day;
  if (key !== lastDay.key) {
    // Date.UTC takes the first hundred years for those of the last century.
    const begin = new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year);
    lastDay = { key, begin };
  }
  return lastDay.begin;
}

const ZERO = 0x30;

function twoDigits(bytes: Buffer, at: number): number {
  return (bytes[at]! - ZERO) * 10 + bytes[at + 1]! - ZERO;
}

/** Of a digit in lower case. */
function hexDigit(code: number): number {
  return code <= 0x39 ? code - ZERO : code - 0x57;
}
