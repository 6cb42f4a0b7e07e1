import { type Cell, type Edition, label } from '#declared-register';
import type { Lang } from '#http';
import type { ControllerView, EditionFindingView, EditionListsView, EditionView } from './register.view.js';
import { recipientName } from './compare-recipients.js';
import type { StatedTermView } from './term.view.js';
import { statedTerm, statement } from './terms.js';

export function editionView(edition: Edition, lang: Lang): EditionView {
  return {
    key: edition.key,
    number: edition.number,
    title: edition.title[lang],
    status: edition.status,
    statusLabel: label('editionStatuses', edition.status, lang),
    adopted: statement(edition.adopted, lang, dayOfAdoption),
    validFrom: new Date(edition.validFrom),
    validTo: edition.validTo === null ? null : new Date(edition.validTo),
  };
}

const STOCKHOLM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** An instant becomes a day in Stockholm; of edition 1 no more than the month is known. */
function dayOfAdoption(adopted: string): string {
  return adopted.includes('T') ? STOCKHOLM_DAY.format(new Date(adopted)) : adopted;
}

export function controllerView({ controller }: Edition, lang: Lang): ControllerView {
  return {
    name: statement(controller.name, lang),
    organisationNumber: statement(controller.organisationNumber, lang),
    address: statement(controller.address, lang),
    phone: statement(controller.phone, lang),
    contact: statement(controller.contact, lang),
    optOut: statement(controller.optOut, lang),
    dpoContact: statement(controller.dpoContact, lang),
    dpoName: statement(controller.dpoName, lang),
    dpoNotified: statement(controller.dpoNotified, lang, (notified) => YES_OR_NO[lang][notified ? 0 : 1]),
    jointControllers: statement(controller.jointControllers, lang, (text) => text[lang]),
    representative: statement(controller.representative, lang, (text) => text[lang]),
  };
}

const YES_OR_NO = { sv: ['ja', 'nej'], en: ['yes', 'no'] } as const;

/** What the edition itself gets wrong or leaves out, as findings. */
export function editionFindings({ defects }: Edition, lang: Lang): EditionFindingView[] {
  return defects.map(({ code, title, explanation, article, cells }) => ({
    code,
    title: title[lang],
    explanation: explanation[lang],
    article: article[lang],
    cells: [...cells],
  }));
}

export function editionLists(edition: Edition, lang: Lang): EditionListsView {
  return {
    dataSubjects: edition.subjectKinds.map((cell) => statedTerm('subjectKinds', cell, lang)),
    categories: edition.categories.map((cell) => statedTerm('categories', cell, lang)),
    sources: edition.sources.map((cell) => statedTerm('sources', cell, lang)),
    recipientClasses: edition.recipientClasses.map((entry) => ({
      ...statedTerm('recipientClasses', entry.class, lang),
      entities: entry.entities.map((cell) => statedEntity(cell, lang)),
      role: statedTerm('roles', entry.role, lang),
    })),
    transfers: edition.transferStatements.map(({ key, text }) => ({
      key,
      ...statement(text, lang, (words) => words[lang]),
    })),
    securityMeasures: edition.securityMeasures.map(({ key, text }) => ({
      key,
      ...statement(text, lang, (words) => words[lang]),
    })),
    rights: edition.rights.map((cell) => statedTerm('rights', cell, lang)),
  };
}

function statedEntity(cell: Cell<string>, lang: Lang): StatedTermView {
  const stated = statedTerm('recipientClasses', cell, lang);
  return cell.value === null ? stated : { ...stated, label: recipientName(cell.value, lang) };
}
