import { allowAll, contactPerson, customer, guardDispatch } from '../../testing/guard-dispatch.js';
import type { DisclosureCheck } from '../opening/declared-check.js';
import { judgeDisclosure } from '../opening/judge-disclosure.js';
import { gatherFacts } from './disclosure-facts.js';

const ids = { own: '01930000-0000-7000-8000-000000000001', reached: '01930000-0000-7000-8000-000000000002' };

function personsOf(check: DisclosureCheck, definition: typeof guardDispatch = guardDispatch) {
  const parties = [customer, contactPerson, contactPerson];
  const judged = judgeDisclosure(definition, ['customer', 'contact-person'], new Date(), check);
  const facts = gatherFacts('alarms', definition, { operationId: ids.own, parties }, judged, ids, false);
  return facts.disclosures[0]!.persons;
}

describe('gatherFacts', () => {
  it('takes a person named twice in one capacity for one person', () => {
    expect(personsOf(allowAll).map(({ subjectKind }) => subjectKind)).toEqual(['customer', 'contact-person']);
  });

  it('takes retention and transfer ground from the register, the ground only for the same country', () => {
    const check = (country: string): DisclosureCheck => {
      return (question) => ({ ...allowAll(question), country, transferGround: 'A46-2-c' }) as never;
    };
    const abroad = { ...guardDispatch, country: 'US' as const };
    expect(personsOf(check('US'), abroad)[0]).toMatchObject({
      transferGround: 'A46-2-c',
      retention: { period: 'P1Y', trigger: 'event' },
    });
    expect(personsOf(check('GB'), abroad)[0]).not.toHaveProperty('transferGround');
    expect(personsOf(check('GB'), { ...abroad, transferGround: 'A45' })[0]).toMatchObject({ transferGround: 'A45' });
  });

  it('gives everybody a reason when one may not be told of: their own, or else the first', () => {
    const check: DisclosureCheck = (question) =>
      question.subjectKind === 'contact-person'
        ? { allowed: false, reason: 'objection', detail: '' }
        : allowAll(question);
    expect(personsOf(check).map(({ reason }) => reason)).toEqual(['objection', 'objection']);
  });
});
