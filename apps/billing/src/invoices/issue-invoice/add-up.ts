import { roundHalfEven } from '../../money/round-half-even.js';

/** Per cent, 9 kap. mervärdesskattelagen (2023:200). */
export const VAT_RATES = [25, 12, 6, 0] as const;
export type VatRate = (typeof VAT_RATES)[number];

export interface LineInput {
  text: string;
  /** At most three decimals. */
  quantity: number;
  /** Without VAT. */
  unitPriceOre: number;
  vatRate: VatRate;
}

export interface Line {
  text: string;
  quantityMilli: number;
  unitPriceOre: number;
  vatRate: VatRate;
  netOre: number;
  vatOre: number;
}

export interface Totals {
  lines: Line[];
  netOre: number;
  vatOre: number;
  totalOre: number;
}

/**
 * Each line's net amount and then its VAT are rounded to whole öre, a half to the even one; the sums add what is
 * rounded, so that the invoice adds up as it is read.
 */
export function addUp(inputs: readonly LineInput[]): Totals {
  const lines = inputs.map(lineOf);
  const netOre = sumOf(lines, ({ netOre }) => netOre);
  const vatOre = sumOf(lines, ({ vatOre }) => vatOre);
  return { lines, netOre, vatOre, totalOre: netOre + vatOre };
}

/** VAT by rate, as the invoice has to state it, highest rate first; rates that no line has are left out. */
export function vatByRate(
  lines: readonly Pick<Line, 'vatRate' | 'netOre' | 'vatOre'>[],
): { vatRate: VatRate; netOre: number; vatOre: number }[] {
  return VAT_RATES.flatMap((vatRate) => {
    const same = lines.filter((line) => line.vatRate === vatRate);
    if (same.length === 0) return [];
    return [{ vatRate, netOre: sumOf(same, ({ netOre }) => netOre), vatOre: sumOf(same, ({ vatOre }) => vatOre) }];
  });
}

function lineOf({ text, quantity, unitPriceOre, vatRate }: LineInput): Line {
  const quantityMilli = Math.round(quantity * 1000);
  const netOre = roundHalfEven(quantityMilli * unitPriceOre, 1000);
  return { text, quantityMilli, unitPriceOre, vatRate, netOre, vatOre: roundHalfEven(netOre * vatRate, 100) };
}

function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
