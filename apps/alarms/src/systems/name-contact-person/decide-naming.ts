import { conflict } from '#http';
import { MAX_CONTACT_PERSONS } from '../system.js';

/** A person as known already by the mobile number, or just made known. */
export interface KnownPerson {
  subjectRef: string;
  mobile: string;
  toldAt: Date | null;
}

export interface NamingCommand {
  subjectRef?: string | undefined;
  name: string;
  mobile: string;
  email?: string | undefined;
  relation: string;
}

export interface Naming {
  subjectRef: string;
  name: string;
  mobile: string;
  email: string | null;
  relation: string;
  /** A contact person is told of it once, whoever names the person again (Art. 14). */
  tell: boolean;
}

/** Who of those named is whom. `atSystem`: subjectRefs of the contact persons in force there. */
export function decideNaming(
  { known, atSystem }: { known: readonly KnownPerson[]; atSystem: readonly string[] },
  commands: readonly NamingCommand[],
): Naming[] {
  if (atSystem.length + commands.length > MAX_CONTACT_PERSONS) throw tooMany();
  const taken = new Set(atSystem);
  return commands.map((command) => {
    const person = known.find(({ mobile }) => mobile === command.mobile);
    if (person === undefined || (command.subjectRef !== undefined && command.subjectRef !== person.subjectRef))
      throw knownOtherwise();
    if (taken.has(person.subjectRef)) throw namedAlready();
    taken.add(person.subjectRef);
    return {
      subjectRef: person.subjectRef,
      name: command.name,
      mobile: command.mobile,
      email: command.email ?? null,
      relation: command.relation,
      tell: person.toldAt === null,
    };
  });
}

function tooMany() {
  return conflict('SYSTEMS.TOO_MANY_CONTACT_PERSONS', {
    sv: `Ett larmsystem har högst ${MAX_CONTACT_PERSONS} kontaktpersoner. Ta bort någon först.`,
    en: `An alarm system has at most ${MAX_CONTACT_PERSONS} contact persons. Remove one first.`,
  });
}

function namedAlready() {
  return conflict('SYSTEMS.CONTACT_PERSON_NAMED_ALREADY', {
    sv: 'Personen är redan kontaktperson vid larmsystemet. Ta bort uppgiften först om den ska ändras.',
    en: 'The person is already a contact person of the alarm system. Remove the entry first if it is to change.',
  });
}

function knownOtherwise() {
  return conflict('SYSTEMS.CONTACT_PERSON_KNOWN_OTHERWISE', {
    sv: 'Mobilnumret och subjectRef hör till olika personer. Utelämna subjectRef, så används den som redan finns.',
    en: 'The mobile number and the subjectRef belong to different persons. Leave subjectRef out to use the one that exists.',
  });
}
