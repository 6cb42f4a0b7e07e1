/** What the observed register can be asked by, in the order of its columns. */
export const DIMENSIONS = ['activity', 'purpose', 'category', 'source', 'recipient', 'country', 'legalBasis'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Only what has these terms; a dimension that is not named may hold anything. */
export type ObservedFilter = Partial<Record<Dimension, string | undefined>>;
