import type { RecipientSheet } from '../sheet.js';
import { agreements } from './agreements.js';
import { legalEntities, type LegalEntity } from './entities.js';
import { demoSecurityMeasures, type EntityFacts, entityFacts } from './entity-facts.js';

/** A sheet for every legal entity, with which a register begins. Made up but for the names; see `demo`. */
export const recipientSheets: readonly RecipientSheet[] = legalEntities.flatMap((entity) => {
  const facts = entityFacts.find((one) => one.entity === entity.key);
  return facts === undefined ? [] : [sheetOf(entity, facts)];
});

function sheetOf({ key, name, named, classes, roles }: LegalEntity, facts: EntityFacts): RecipientSheet {
  const { country, storageCountries, accessCountries, transfers, subProcessors, securityMeasures, provenance } = facts;
  return {
    format: 'trettio-recipient-sheet',
    version: 1,
    key,
    name,
    named,
    provenance,
    organisationNumber: null,
    contact: null,
    classes,
    roles: Object.entries(roles ?? {}).map(([recipientClass, role]) => ({ class: recipientClass, role })),
    country,
    storageCountries,
    accessCountries,
    agreements: agreements
      .filter((agreement) => agreement.entity === key)
      .map(({ kind, role, reference, validFrom, validTo }) => ({ kind, role, reference, validFrom, validTo })),
    transfers: transfers.map((transfer) => ({ ...transfer, document: null })),
    subProcessors: subProcessors.map((one) => ({
      ...one,
      authorisation: null,
      authorisedOn: null,
      noticeOn: null,
      document: null,
    })),
    securityMeasures: securityMeasures.map((measure) => demoSecurityMeasures[measure]),
  };
}
