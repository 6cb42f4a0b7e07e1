import { type Problem, conflict, notFound } from '#http';

export function noSuchOrder(): Problem {
  return notFound('ORDERS.NO_SUCH_ORDER', {
    sv: 'Det finns ingen beställning med det id:t. Använd det id som beställningen fick när den lades.',
    en: 'There is no order with that id. Use the id that the order got when it was placed.',
  });
}

export function orderCancelled(): Problem {
  return conflict('ORDERS.CANCELLED', {
    sv: 'Beställningen är avbeställd; ingenting mer kan göras i den. Lägg en ny.',
    en: 'The order is cancelled; nothing more can be done in it. Place a new one.',
  });
}

/** The gate let none of it out; the operation counts as not done, its withheld disclosures are on record. */
export function nothingLetOut(): Problem {
  return conflict('ORDERS.NOTHING_LET_OUT', {
    sv: 'Registret tillåter inte utlämnandet, så ingenting skickades. Orsaken står vid beställningen under disclosures.',
    en: 'The register does not allow the disclosure, so nothing was sent. The reason stands with the order under disclosures.',
  });
}
