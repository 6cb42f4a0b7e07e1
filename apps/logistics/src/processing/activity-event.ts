import { type ActivityFacts as FactsOf, declareActivities } from '#emitting-service';

export const SOURCE = 'logistics';

/** The sale and what follows from it; and getting the goods to the buyer. */
type Activity = 'web-shop-order' | 'product-distribution';

/** Customers have an alarm here; others buy in the web shop too. */
export const BUYER_KINDS = ['customer', 'shop-buyer'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

export type ActivityFacts = FactsOf<Activity, BuyerKind>;

/**
 * What is done with a buyer's data is done to perform the contract (Art. 6(1)(b)), and they are kept for as long as the
 * buyer can complain (konsumentköplagen (2022:260)).
 */
const SALE = { legalBasis: 'A6-1-b', retention: { period: 'P3Y', trigger: 'delivery' } } as const;

/** States what this service did with a buyer's data. */
export const activityEvent = declareActivities<Activity, BuyerKind>({
  source: SOURCE,
  activities: { 'web-shop-order': SALE, 'product-distribution': SALE },
});
