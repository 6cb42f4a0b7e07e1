import type { LocalizedText } from '#http';
import type { Reading } from '../../editions/read-declared/reading.js';
import { isInForce } from '../../recipient-sheets/in-force.js';
import { agreementsOf, neededAgreement } from '../../findings/needed-agreement.js';
import { labelled } from '../../register/terms.js';
import type { BreachDutyView } from './assess-breach.view.js';

interface Duty {
  article: LocalizedText;
  text: LocalizedText;
}

const DUTIES: Readonly<Record<string, Duty | undefined>> = {
  processor: {
    article: { sv: 'art. 33.2 och 28.3 f', en: 'Art. 33(2) and 28(3)(f)' },
    text: {
      sv: 'Mottagaren är personuppgiftsbiträde: den ska underrätta oss utan onödigt dröjsmål och hjälpa till; anmälan till myndigheten är vår.',
      en: 'The recipient is a processor: it must tell us without undue delay and help; notifying the authority is ours.',
    },
  },
  'sub-processor': {
    article: { sv: 'art. 28.4 och 33.2', en: 'Art. 28(4) and 33(2)' },
    text: {
      sv: 'Mottagaren är underbiträde: det underrättar biträdet som anlitade det, och biträdet oss utan onödigt dröjsmål; anmälan till myndigheten är vår.',
      en: 'The recipient is a sub-processor: it tells the processor that engaged it, and the processor us without undue delay; notifying the authority is ours.',
    },
  },
  'joint-controller': {
    article: { sv: 'art. 26.1 och 33.1', en: 'Art. 26(1) and 33(1)' },
    text: {
      sv: 'Mottagaren är gemensamt ansvarig: arrangemanget säger vem som anmäler; de registrerade kan vända sig till båda.',
      en: 'The recipient is a joint controller: the arrangement says who notifies; the persons may turn to either.',
    },
  },
  'separate-controller': {
    article: { sv: 'art. 33.1', en: 'Art. 33(1)' },
    text: {
      sv: 'Mottagaren är själv personuppgiftsansvarig och anmäler för sin behandling. Begär besked om den har gjort det, och pröva om händelsen också rör våra egna system.',
      en: 'The recipient is a controller itself and notifies for its own processing. Ask whether it has, and judge whether our own systems are touched as well.',
    },
  },
};

/** Who tells whom, for each role in which the recipient was given anything. */
export function breachDuties(
  recipient: string,
  roles: readonly string[],
  endedAt: Date,
  reading: Reading,
): BreachDutyView[] {
  const sheet = reading.recipients.find(recipient);
  return [...new Set(roles)].sort().flatMap((role) => {
    const duty = DUTIES[role];
    const needed = neededAgreement(role);
    if (duty === undefined || needed === undefined) return [];
    const inForce = agreementsOf(sheet, needed.kind).filter((agreement) => isInForce(agreement, endedAt));
    return [
      {
        role: labelled('roles', role, reading),
        article: duty.article[reading.lang],
        text: duty.text[reading.lang],
        agreements: inForce.map(({ reference }) => reference),
      },
    ];
  });
}
