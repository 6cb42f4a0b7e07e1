import { type Problem, conflict, notFound } from '#http';

export function noSuchInvoice(): Problem {
  return notFound('INVOICES.NO_SUCH_INVOICE', {
    sv: 'Det finns ingen faktura med det id:t. Sök upp fakturan på dess nummer innan en betalning bokförs eller åtgärd görs.',
    en: 'There is no invoice with that id. Find the invoice by its number before anything is done with it.',
  });
}

export function creditedAlready(): Problem {
  return conflict('INVOICES.CREDITED', {
    sv: 'Fakturan är krediterad, så ingenting är att betala. Pengar som ändå kommer in lämnas tillbaka till betalaren.',
    en: 'The invoice is credited, so nothing is to be paid. Return money that comes in all the same to the payer.',
  });
}

export function paidAlready(): Problem {
  return conflict('INVOICES.PAID', {
    sv: 'Fakturan är betald. Registrera betalningen på en annan faktura eller lämna tillbaka den till betalaren.',
    en: 'The invoice is paid. Register the payment for another invoice, or return it to the payer.',
  });
}

export function collectedAlready(): Problem {
  return conflict('INVOICES.COLLECTED_ALREADY', {
    sv: 'Fakturan är redan lämnad till betaltjänsten.',
    en: 'The invoice has been handed to the payment service already.',
  });
}

export function notCollected(): Problem {
  return conflict('INVOICES.NOT_COLLECTED', {
    sv: 'Fakturan är inte lämnad till betaltjänsten, så kunden har inte fått den. Lämna den först.',
    en: 'The invoice was not handed to the payment service, so the customer has not got it. Hand it over first.',
  });
}

export function claimAssigned(): Problem {
  return conflict('INVOICES.CLAIM_ASSIGNED', {
    sv: 'Fordran är överlåten och inte längre bolagets. Skicka betalningen vidare till förvärvaren och hänvisa kunden dit.',
    en: 'The claim is assigned and no longer the company’s. Send the payment on to the assignee and refer the customer there.',
  });
}

export function assignedAlready(): Problem {
  return conflict('INVOICES.ASSIGNED_ALREADY', {
    sv: 'Fordran är redan överlåten.',
    en: 'The claim has been assigned already.',
  });
}

export function inDebtCollection(): Problem {
  return conflict('INVOICES.IN_DEBT_COLLECTION', {
    sv: 'Fordran är hos inkassoföretaget. Den varken påminns om, lämnas dit igen eller överlåts; betalningar tas emot.',
    en: 'The claim is with the debt collector. It is neither reminded of, sent there again nor assigned; payments are taken.',
  });
}

export function neverReminded(): Problem {
  return conflict('INVOICES.NEVER_REMINDED', {
    sv: 'Kunden har inte påmints. Påminn först; därefter får fordran lämnas till inkasso eller överlåtas.',
    en: 'The customer was not reminded. Remind first; then the claim may go to debt collection or be assigned.',
  });
}

export function notDue(): Problem {
  return conflict('REMINDERS.NOT_DUE', {
    sv: 'Förfallodagen har inte passerat. Påminn tidigast dagen efter den.',
    en: 'The due date has not passed. Remind on the day after it at the earliest.',
  });
}

export function remindedTwice(): Problem {
  return conflict('REMINDERS.TOO_MANY', {
    sv: 'Kunden har påmints två gånger. Lämna fordran till inkasso eller överlåt den.',
    en: 'The customer has been reminded twice. Send the claim to debt collection, or assign it.',
  });
}

export function remindedRecently(): Problem {
  return conflict('REMINDERS.TOO_SOON', {
    sv: 'Kunden påmindes för mindre än åtta dagar sedan. Vänta tills de har gått.',
    en: 'The customer was reminded less than eight days ago. Wait until they have passed.',
  });
}

export function noBalance(): Problem {
  return conflict('CREDIT_BALANCES.EMPTY', {
    sv: 'Kunden har inget tillgodo.',
    en: 'The company owes the customer nothing.',
  });
}
