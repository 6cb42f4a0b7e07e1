/** Takes the steps of a day in their order; one that is `together` with the next is still under way when that begins. */
export async function playDay<Step extends { together: boolean }>(
  steps: readonly Step[],
  take: (step: Step) => Promise<void>,
): Promise<void> {
  let underWay: Promise<void>[] = [];
  for (const step of steps) {
    underWay.push(take(step));
    if (step.together) continue;
    await Promise.all(underWay);
    underWay = [];
  }
  await Promise.all(underWay);
}
