/** Parts of the day in their order; one is over for everybody before the next begins. */
export const PARTS_OF_DAY = ['morning', 'midday', 'evening', 'night'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];
