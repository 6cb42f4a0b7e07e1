import {
  type DisclosureDecision,
  type Edition,
  type RecipientSheet,
  createDisclosureCheck,
  findActivity,
} from '#declared-register';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { type Wish, supposing } from './supposition.js';

/** What the gate would say of one kind of person in one wish. */
export interface GateAnswer {
  wish: Wish;
  /** null: the edition has no such activity, hence no kinds of persons in it. */
  subjectKind: string | null;
  now: DisclosureDecision;
  /** Once the edition declares what is wished; null: an activity has to be declared as a whole. */
  onceDeclared: DisclosureDecision | null;
}

/** Puts every wish to the very check that the gate asks, over the sheets as they are with the supplier's among them. */
export function askGate(
  edition: Edition,
  directory: RecipientDirectory,
  sheet: RecipientSheet,
  wishes: readonly Wish[],
  now: Date,
): GateAnswer[] {
  const grounds = {
    legalEntities: directory.entities,
    agreements: directory.sheets.flatMap(({ key, agreements }) => agreements.map((one) => ({ ...one, entity: key }))),
    entityFacts: directory.sheets.map(({ key, country, transfers }) => ({ entity: key, country, transfers })),
  };
  const asItIs = createDisclosureCheck({ ...grounds, editions: [edition] });
  const declared = createDisclosureCheck({ ...grounds, editions: [supposing(edition, sheet, wishes)] });
  return wishes.flatMap((wish): GateAnswer[] => {
    const { activity, recipientClass, categories } = wish;
    const question = { at: now, activity, recipient: sheet.key, recipientClass, categories };
    const kinds = new Set(findActivity(edition, activity)?.rows.map(({ subjectKind }) => subjectKind));
    if (kinds.size === 0)
      return [{ wish, subjectKind: null, now: asItIs({ ...question, subjectKind: '' }), onceDeclared: null }];
    return [...kinds].map((subjectKind) => ({
      wish,
      subjectKind,
      now: asItIs({ ...question, subjectKind }),
      onceDeclared: declared({ ...question, subjectKind }),
    }));
  });
}

/** The directory with the supplier's sheet in it, in place of the one that it has. */
export function directoryWith(directory: RecipientDirectory, sheet: RecipientSheet): RecipientDirectory {
  return new RecipientDirectory([...directory.sheets.filter(({ key }) => key !== sheet.key), sheet]);
}
