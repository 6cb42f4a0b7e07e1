import { ApiProperty } from '@nestjs/swagger';
import type { ListedDisclosure, RecalledDisclosure } from '#disclosure';

const HOW_IT_ENDED = ['not-sent', 'acknowledged', 'refused', 'failed', 'unknown'] as const;

/** A disclosure that was open when it had to stop, and how it ended. */
export class RecalledDisclosureView {
  id!: string;

  /** @example "senzum" */
  recipient!: string;

  /** not-sent: nothing had left and nothing will. Anything else: it had been sent before this answer. */
  @ApiProperty({ enum: HOW_IT_ENDED })
  outcome!: (typeof HOW_IT_ENDED)[number];
}

/** `ended` is how those stand of which an attempt was under way; one that nobody has closed by then is unknown. */
export function recalledDisclosureViews(
  recalled: readonly RecalledDisclosure[],
  ended: readonly ListedDisclosure[],
): RecalledDisclosureView[] {
  const endedById = new Map(ended.map(({ id, outcome }) => [id, outcome]));
  return recalled.map(({ id, recipient, outcome }) => ({
    id,
    recipient,
    outcome: outcome ?? endedById.get(id) ?? 'unknown',
  }));
}
