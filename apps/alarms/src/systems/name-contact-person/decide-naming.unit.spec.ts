import { decideNaming } from './decide-naming.js';

const told = new Date('2026-11-01T09:00:00Z');
const command = { name: 'Grannen Påhittad', mobile: '+46701740610', relation: 'neighbour' };
const known = [{ subjectRef: 'granne-ref', mobile: '+46701740610', toldAt: null }];
const refused = (code: string) => expect.objectContaining({ code, status: 409 });

describe('decideNaming', () => {
  it('knows a person by the mobile number and tells whoever has not been told', () => {
    expect(decideNaming({ known, atSystem: [] }, [command])).toEqual([
      { ...command, subjectRef: 'granne-ref', email: null, tell: true },
    ]);
  });

  it('tells nobody twice', () => {
    const toldBefore = [{ ...known[0]!, toldAt: told }];
    expect(decideNaming({ known: toldBefore, atSystem: [] }, [command])[0]?.tell).toBe(false);
  });

  it('refuses who is a contact person there already', () => {
    const again = () => decideNaming({ known, atSystem: ['granne-ref'] }, [command]);
    expect(again).toThrow(refused('SYSTEMS.CONTACT_PERSON_NAMED_ALREADY'));
    expect(() => decideNaming({ known, atSystem: [] }, [command, command])).toThrow(
      refused('SYSTEMS.CONTACT_PERSON_NAMED_ALREADY'),
    );
  });

  it('refuses a pseudonym that belongs to somebody else', () => {
    const other = { ...command, subjectRef: 'somebody-else' };
    expect(() => decideNaming({ known, atSystem: [] }, [other])).toThrow(
      refused('SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE'),
    );
    expect(() => decideNaming({ known: [], atSystem: [] }, [other])).toThrow(
      refused('SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE'),
    );
  });

  it('has room for twenty', () => {
    const atSystem = Array.from({ length: 20 }, (_, index) => `ref-${index}`);
    expect(() => decideNaming({ known, atSystem }, [command])).toThrow(refused('SYSTEMS.TOO_MANY_CONTACT_PERSONS'));
    expect(decideNaming({ known, atSystem: atSystem.slice(1) }, [command])).toHaveLength(1);
  });
});
