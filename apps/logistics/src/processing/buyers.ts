import type { Category } from '#disclosure';

/** Parties of a disclosure: a buyer of either kind, told of by the same categories on the contract (Art. 6(1)(b)). */
export function buyers<const Categories extends readonly [Category, ...Category[]]>(categories: Categories) {
  const told = { legalBasis: 'A6-1-b', categories } as const;
  return { customer: told, 'shop-buyer': told } as const;
}
