import { informationDue } from '../../information-duty/information-due.js';

export interface ListedPerson {
  name: string;
  phone?: string | undefined;
}

export interface ChosenProspects<P> {
  /** New here: they become prospects, under a pseudonym of their own. */
  prospects: (P & { subjectRef: string })[];
  /** By when each of them is to be informed. */
  informDueAt: Date;
  /** On the suppression list: not kept. */
  suppressed: number;
  /** Known here under the same number, or twice on the list: nothing is added. */
  known: number;
}

/** Who of a bought list is kept. `suppressed` stands beside `persons`; `knownPhones` are those of people known here. */
export function chooseProspects<P extends ListedPerson>(
  persons: readonly P[],
  { suppressed, knownPhones }: { suppressed: readonly boolean[]; knownPhones: ReadonlySet<string> },
  receivedAt: Date,
  newRef: () => string,
): ChosenProspects<P> {
  const taken = new Set(knownPhones);
  const chosen: ChosenProspects<P> = {
    prospects: [],
    informDueAt: informationDue(receivedAt),
    suppressed: 0,
    known: 0,
  };
  persons.forEach((person, index) => {
    if (suppressed[index]) chosen.suppressed += 1;
    else if (person.phone !== undefined && taken.has(person.phone)) chosen.known += 1;
    else {
      if (person.phone !== undefined) taken.add(person.phone);
      chosen.prospects.push({ ...person, subjectRef: newRef() });
    }
  });
  return chosen;
}
