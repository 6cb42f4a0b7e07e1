import type { Random } from './random.ts';

export type OrderStep =
  | { do: 'reserve' | 'cancel' | 'ship' | 'deliver' | 'return' | 'receive-return' | 'show' }
  | { do: 'fail-delivery'; reason: 'nobody-home' | 'address-unknown' }
  | { do: 'complain'; fault: 'battery' | 'loses-contact' | 'damaged'; outcome: 'repaired' | 'replaced' | 'refunded' };

export interface OrderPlan {
  items: { articleNumber: string; quantity: number; unitPrice: number }[];
  /** Absent: it goes on the customer's monthly invoice. */
  cardToken?: string;
  /** One per unit; nothing that was ever sold before. */
  serialNumbers: readonly string[];
  /** The courier carries nothing before midday. */
  steps: Readonly<Record<'morning' | 'midday', readonly OrderStep[]>>;
}

const ARTICLES = [
  { articleNumber: 'TRETTIO-MOTION-2', unitPrice: 49_900 },
  { articleNumber: 'TRETTIO-SMOKE-1', unitPrice: 59_900 },
  { articleNumber: 'TRETTIO-CAMERA-3', unitPrice: 149_900 },
  { articleNumber: 'TRETTIO-TAG-1', unitPrice: 9_900 },
  { articleNumber: 'TRETTIO-SIREN-1', unitPrice: 79_900 },
];

const RESERVED: readonly OrderStep[] = [{ do: 'reserve' }];
const DELIVERED: readonly OrderStep[] = [{ do: 'ship' }, { do: 'deliver' }];

/** How it goes with parcels; those with `refund` are paid by card. */
const STORIES: readonly { weight: number; byCard: boolean; steps: OrderPlan['steps'] }[] = [
  { weight: 8, byCard: false, steps: { morning: RESERVED, midday: DELIVERED } },
  { weight: 1, byCard: true, steps: { morning: [{ do: 'cancel' }], midday: [] } },
  { weight: 1, byCard: true, steps: { morning: [...RESERVED, { do: 'cancel' }], midday: [] } },
  {
    weight: 2,
    byCard: true,
    steps: { morning: RESERVED, midday: [...DELIVERED, { do: 'return' }, { do: 'receive-return' }, { do: 'show' }] },
  },
  {
    weight: 1,
    byCard: false,
    steps: {
      morning: RESERVED,
      midday: [{ do: 'ship' }, { do: 'fail-delivery', reason: 'nobody-home' }, ...DELIVERED],
    },
  },
  {
    weight: 1,
    byCard: false,
    steps: { morning: RESERVED, midday: [...DELIVERED, { do: 'complain', fault: 'battery', outcome: 'replaced' }] },
  },
  {
    weight: 1,
    byCard: true,
    steps: { morning: RESERVED, midday: [...DELIVERED, { do: 'complain', fault: 'damaged', outcome: 'refunded' }] },
  },
];

/** The `turn`th order of the day whose devices are marked with `mark`: the first ones tell each story once. */
export function planOrder(random: Random, turn: number, mark: string, mayUseInvoice: boolean): OrderPlan {
  const { byCard, steps } =
    STORIES[turn] ?? random.pick(STORIES.flatMap((one) => Array<(typeof STORIES)[number]>(one.weight).fill(one)));
  return planStory(random, { steps, mark: `${mark}-${turn}`, byCard: byCard || !mayUseInvoice || random.chance(0.5) });
}

/** Of a parcel that the courier takes and never confirms; on the invoice, for the bank refuses a card meanwhile. */
export function planParcel(random: Random, mark: string): OrderPlan {
  const steps = { morning: [...RESERVED, { do: 'ship' }] as const, midday: [{ do: 'deliver' }] as const };
  return planStory(random, { steps, mark: `${mark}-parcel`, byCard: false });
}

/** Of a card that the bank refuses. */
export function planRefusedCard(random: Random, mark: string): OrderPlan {
  const steps = { morning: [], midday: [{ do: 'cancel' }] as const };
  return planStory(random, { steps, mark: `${mark}-card`, byCard: true });
}

/** The whole of an order that is delivered and stays so. */
export function planDeliveredOrder(random: Random, mark: string): OrderPlan {
  return planStory(random, { steps: { morning: RESERVED, midday: DELIVERED }, mark, byCard: random.chance(0.5) });
}

function planStory(
  random: Random,
  { steps, mark, byCard }: { steps: OrderPlan['steps']; mark: string; byCard: boolean },
): OrderPlan {
  const items = random
    .sample(ARTICLES, random.pick([1, 1, 2]))
    .map((article) => ({ ...article, quantity: random.pick([1, 1, 2]) }));
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    items,
    ...(byCard ? { cardToken: `tok_${random.uuid().replaceAll('-', '').slice(0, 16)}` } : {}),
    serialNumbers: Array.from({ length: units }, (_, unit) => `${mark}-${unit + 1}`),
    steps,
  };
}
