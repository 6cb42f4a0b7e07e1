import { aDisclosure } from '#test-bed';
import { shapeOf } from '../intake/accept-batch/shape.js';
import { type LeafV1, encodeLeaf } from './leaf.js';
import { type LeafForm, type LeafOwn, leafForms } from './leaf-forms.js';

const own = { time: '2026-11-22T08:30:00.000Z', recorded: '2026-11-22T08:30:01.000Z', tag: 'ab'.repeat(32) };

const common = {
  v: 1,
  recipient: 'larm-assistans',
  class: 'guard-company',
  role: 'processor',
  activity: 'guard-dispatch',
  purposes: ['guard-dispatch'],
  subjectKind: 'customer',
  categories: ['alarm-address', 'name', 'phone'],
  basis: 'A6-1-b',
  country: 'SE',
} as const;

const shape = shapeOf(aDisclosure());
const forms = leafForms(shape);
const id = '018f0000-0000-4000-8000-000000000000';

/** As the view sharing_log_leaf composes it. */
function composed(form: LeafForm | undefined, { corrects, recorded, tag, time }: LeafOwn): string {
  const { beforeCorrects, beforeRecorded, beforeTag, beforeTime, ending } = form!;
  const correction = corrects === undefined ? '' : `,"corrects":${corrects}`;
  return `${beforeCorrects}${correction}${beforeRecorded}${recorded}${beforeTag}${tag}${beforeTime}${time}${ending}`;
}

describe('forms of leaves', () => {
  it.each([
    [{ phase: 'opened' }, {}],
    [{ phase: 'opened', override: true, manual: true }, {}],
    [{ phase: 'closed', outcome: 'refused', attempts: 2 }, {}],
    [{ phase: 'closed', outcome: 'refused', attempts: 2 }, { corrects: 7 }],
    [{ phase: 'opened' }, { corrects: 0 }],
  ] as const)('hold the bytes of leaf v1 around what is an entry’s own: %j %j', (disclosure, more) => {
    const { attempts: _attempts, ...shown } = { attempts: 0, ...disclosure };
    const whole = encodeLeaf({ ...common, ...shown, ...own, ...more } as unknown as LeafV1);
    expect(composed(forms({ id, ...disclosure }), { ...own, ...more })).toBe(whole.toString());
  });

  it('hold what only some shapes have', () => {
    const special = leafForms({ ...shape, specialBasis: 'A9-2-a', country: 'US', transferGround: 'A45' });
    const leaf = JSON.parse(composed(special({ id, phase: 'opened' }), own)) as object;
    expect(leaf).toMatchObject({ specialBasis: 'A9-2-a', country: 'US', transferGround: 'A45', ...own });
  });

  it('have one digest for one text, and another for another', () => {
    const digest = forms({ id, phase: 'opened' })!.digest;
    expect(leafForms(shape)({ id, phase: 'opened' })!.digest).toBe(digest);
    expect(forms({ id, phase: 'opened', manual: true })!.digest).not.toBe(digest);
  });

  it('are made once for each course of a disclosure', () => {
    expect(forms({ id, phase: 'opened' })).toBe(forms({ id, phase: 'opened' }));
    expect(forms({ id, phase: 'opened' })).not.toBe(forms({ id, phase: 'opened', manual: true }));
  });

  it('are none of what the gate withheld', () => {
    expect(forms({ id, phase: 'withheld', reason: 'no-agreement' })).toBeUndefined();
  });
});
