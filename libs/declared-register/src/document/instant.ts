/** Whether a text in the form of an instant or a day names one that exists: 30 February does not. */
export function isInstant(given: string): boolean {
  const time = Date.parse(given);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given.slice(0, 10));
}
