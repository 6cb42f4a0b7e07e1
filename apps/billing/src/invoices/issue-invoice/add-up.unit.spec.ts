import fc from 'fast-check';
import { type LineInput, VAT_RATES, addUp, vatByRate } from './add-up.js';

const line = (changes: Partial<LineInput> = {}): LineInput => ({
  text: 'Larmabonnemang',
  quantity: 1,
  unitPriceOre: 39_900,
  vatRate: 25,
  ...changes,
});

it('adds lines of all rates', () => {
  const { lines, ...sums } = addUp([
    line(),
    line({ quantity: 2, unitPriceOre: 12_345, vatRate: 12 }),
    line({ quantity: 0.333, unitPriceOre: 100, vatRate: 6 }),
    line({ unitPriceOre: 5_000, vatRate: 0 }),
  ]);
  expect(lines.map(({ netOre, vatOre }) => [netOre, vatOre])).toEqual([
    [39_900, 9_975],
    [24_690, 2_963],
    [33, 2],
    [5_000, 0],
  ]);
  expect(sums).toEqual({ netOre: 69_623, vatOre: 12_940, totalOre: 82_563 });
});

it('rounds a half to the even öre, line by line', () => {
  // 0.5, 1.5 and 2.5 öre of VAT.
  const { lines } = addUp([2, 6, 10].map((unitPriceOre) => line({ unitPriceOre })));
  expect(lines.map(({ vatOre }) => vatOre)).toEqual([0, 2, 2]);
  // 2.5 and 3.5 öre net.
  const halves = addUp([5, 7].map((unitPriceOre) => line({ quantity: 0.5, unitPriceOre, vatRate: 0 })));
  expect(halves.lines.map(({ netOre }) => netOre)).toEqual([2, 4]);
});

it('states VAT by rate, and the rates add up to the invoice, whatever is on it', () => {
  const anyLine = fc.record({
    text: fc.constant('x'),
    quantity: fc.integer({ min: 1, max: 1_000_000 }).map((milli) => milli / 1000),
    unitPriceOre: fc.integer({ min: 0, max: 100_000_000 }),
    vatRate: fc.constantFrom(...VAT_RATES),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 100 }), (inputs) => {
      const { lines, netOre, vatOre, totalOre } = addUp(inputs);
      const rates = vatByRate(lines);
      expect(rates.reduce((sum, rate) => sum + rate.netOre, 0)).toBe(netOre);
      expect(rates.reduce((sum, rate) => sum + rate.vatOre, 0)).toBe(vatOre);
      expect(totalOre).toBe(netOre + vatOre);
      expect(rates.map(({ vatRate }) => vatRate)).toEqual(
        VAT_RATES.filter((rate) => inputs.some(({ vatRate }) => vatRate === rate)),
      );
      for (const [index, { quantityMilli, ...made }] of lines.entries()) {
        expect(quantityMilli / 1000).toBe(inputs[index]!.quantity);
        expect([made.netOre, made.vatOre].every(Number.isSafeInteger)).toBe(true);
      }
    }),
  );
});
