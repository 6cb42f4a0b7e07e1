/** Whether an agreement or a ground of transfer holds at an instant: from its first (ISO 8601) on, up to and not including its last. */
export function isInForce(
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  at: Date,
): boolean {
  return Date.parse(validFrom) <= at.getTime() && (validTo === null || at.getTime() < Date.parse(validTo));
}
