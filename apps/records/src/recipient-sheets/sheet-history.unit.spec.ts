import { recipientSheets } from '#declared-register';
import { SheetHistory } from './sheet-history.js';

const dhl = recipientSheets.find(({ key }) => key === 'dhl')!;
const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
const version = (country: string, validFrom: string) => ({ sheet: { ...dhl, country }, validFrom: day(validFrom) });

function countries(...versions: ReturnType<typeof version>[]) {
  return new SheetHistory(versions).of('dhl').map(({ sheet, from, to }) => [sheet?.country, from, to]);
}

it('has each version from its day on, and none before the first', () => {
  expect(countries(version('SE', '2020-01-01'), version('NO', '2022-01-01'))).toEqual([
    [undefined, null, day('2020-01-01')],
    ['SE', day('2020-01-01'), day('2022-01-01')],
    ['NO', day('2022-01-01'), null],
  ]);
});

it('takes the one recorded later where two hold, whatever waits for its day', () => {
  expect(countries(version('SE', '2020-01-01'), version('NO', '2030-01-01'), version('DE', '2022-01-01'))).toEqual([
    [undefined, null, day('2020-01-01')],
    ['SE', day('2020-01-01'), day('2022-01-01')],
    ['DE', day('2022-01-01'), null],
  ]);
  expect(countries(version('SE', '2020-01-01'), version('NO', '2020-01-01'))).toEqual([
    [undefined, null, day('2020-01-01')],
    ['NO', day('2020-01-01'), null],
  ]);
});

it('knows nothing of a recipient without a sheet', () => {
  expect(new SheetHistory([]).of('dhl')).toEqual([{ sheet: undefined, from: null, to: null }]);
});
