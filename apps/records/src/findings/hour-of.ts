/** Hours of the epoch: what falls due with time alone is looked for once in each. */
export function hourOf(instant: Date): number {
  return Math.floor(instant.getTime() / 3_600_000);
}
