/** Digits only: Number() would take "", "1e3" and "0x10" as well. What is no number stays as it is and is refused. */
export function wholeNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
}
