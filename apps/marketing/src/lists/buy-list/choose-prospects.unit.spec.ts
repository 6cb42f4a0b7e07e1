import { chooseProspects } from './choose-prospects.js';

const receivedAt = new Date('2026-11-22T14:45:00Z');
const minting = () => {
  let count = 0;
  return () => `minted-${(count += 1)}`;
};

it('keeps who is new, leaves out who is suppressed, known here or twice on the list', () => {
  const persons = [
    { name: 'Ny Påhittad', phone: '+46701740660' },
    { name: 'Spärrad Påhittad', phone: '+46701740661' },
    { name: 'Känd Påhittad', phone: '+46701740662' },
    { name: 'Ny Påhittad igen', phone: '+46701740660' },
    { name: 'Utan Telefon Påhittad' },
    { name: 'Också Utan Påhittad' },
  ];
  const chosen = chooseProspects(
    persons,
    { suppressed: [false, true, false, false, false, false], knownPhones: new Set(['+46701740662']) },
    receivedAt,
    minting(),
  );
  expect(chosen).toMatchObject({ suppressed: 1, known: 2, informDueAt: new Date('2026-12-22T14:45:00Z') });
  expect(chosen.prospects.map(({ name, subjectRef }) => [name, subjectRef])).toEqual([
    ['Ny Påhittad', 'minted-1'],
    ['Utan Telefon Påhittad', 'minted-2'],
    ['Också Utan Påhittad', 'minted-3'],
  ]);
});
