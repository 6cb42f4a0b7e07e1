import { type Cell, type Edition } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { ControllerView, EditionFindingView, EditionListsView, EditionView } from './register.view.js';
import { recipientName } from './compare-recipients.js';
import type { StatedTermView } from './term.view.js';
import { keyedText, statedTerm, statement, textStatement } from './terms.js';

export function editionView(edition: Edition, reading: Reading): EditionView {
  return {
    key: edition.key,
    number: edition.number,
    title: edition.title[reading.lang],
    status: edition.status,
    statusLabel: reading.label('editionStatuses', edition.status),
    recordsOldPolicy: edition.recordsOldPolicy,
    adopted: statement(edition.adopted, reading, dayOfAdoption),
    validFrom: new Date(edition.validFrom),
    validTo: edition.validTo === null ? null : new Date(edition.validTo),
  };
}

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** An instant becomes a day in Stockholm; of edition 1 no more than the month is known. */
function dayOfAdoption(adopted: string): string {
  return adopted.includes('T') ? STOCKHOLM_DAY.format(new Date(adopted)) : adopted;
}

export function controllerView({ controller }: Edition, reading: Reading): ControllerView {
  return {
    name: statement(controller.name, reading),
    organisationNumber: statement(controller.organisationNumber, reading),
    address: statement(controller.address, reading),
    phone: statement(controller.phone, reading),
    contact: statement(controller.contact, reading),
    optOut: statement(controller.optOut, reading),
    dpoContact: statement(controller.dpoContact, reading),
    dpoName: statement(controller.dpoName, reading),
    dpoNotified: statement(controller.dpoNotified, reading, (notified) => YES_OR_NO[reading.lang][notified ? 0 : 1]),
    jointControllers: textStatement(controller.jointControllers, reading),
    representative: textStatement(controller.representative, reading),
    representativeContact: statement(controller.representativeContact, reading),
  };
}

const YES_OR_NO = { sv: ['ja', 'nej'], en: ['yes', 'no'] } as const;

/** What the edition itself gets wrong or leaves out, as findings. */
export function editionFindings({ defects }: Edition, reading: Reading): EditionFindingView[] {
  return defects.map(({ code, title, explanation, article, cells }) => ({
    code,
    title: title[reading.lang],
    explanation: explanation[reading.lang],
    article: article[reading.lang],
    cells: [...cells],
  }));
}

export function editionLists(edition: Edition, reading: Reading): EditionListsView {
  return {
    dataSubjects: edition.subjectKinds.map((cell) => statedTerm('subjectKinds', cell, reading)),
    categories: edition.categories.map((cell) => statedTerm('categories', cell, reading)),
    sources: edition.sources.map((cell) => statedTerm('sources', cell, reading)),
    recipientClasses: edition.recipientClasses.map((entry) => ({
      ...statedTerm('recipientClasses', entry.class, reading),
      entities: entry.entities.map((cell) => statedEntity(cell, reading)),
      role: statedTerm('roles', entry.role, reading),
    })),
    transfers: edition.transferStatements.map((one) => keyedText(one, reading)),
    securityMeasures: edition.securityMeasures.map((one) => keyedText(one, reading)),
    rights: edition.rights.map((cell) => statedTerm('rights', cell, reading)),
    systems: edition.systems.map(({ key, name, storageLocation, owner }) => ({
      key,
      name: statement(name, reading),
      storageLocation: textStatement(storageLocation, reading),
      owner: statement(owner, reading),
    })),
    terms: edition.terms.map(({ kind, key, label, special }) => ({
      kind,
      key,
      label: label[reading.lang],
      special: special ?? null,
    })),
  };
}

function statedEntity(cell: Cell<string>, reading: Reading): StatedTermView {
  const stated = statedTerm('recipientClasses', cell, reading);
  return cell.value === null ? stated : { ...stated, label: recipientName(cell.value, reading) };
}
