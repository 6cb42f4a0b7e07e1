import type { Edition } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { JointControllerView, ServedControllerView } from './register.view.js';
import { keyedText, labelled, statement, textStatement } from './terms.js';

/** With whom purposes and means are decided together (Art. 26). */
export function jointControllers({ jointControllers: others }: Edition, reading: Reading): JointControllerView[] {
  return others.map(({ key, name, contact, arrangement, activities }) => ({
    key,
    name: statement(name, reading),
    contact: statement(contact, reading),
    arrangement: textStatement(arrangement, reading),
    activities: activities.map((activity) => labelled('activities', activity, reading)),
  }));
}

/** On whose behalf the company processes (Art. 30(2)). */
export function servedControllers({ served }: Edition, reading: Reading): ServedControllerView[] {
  return served.map((controller) => ({
    key: controller.key,
    name: statement(controller.name, reading),
    contact: statement(controller.contact, reading),
    representative: textStatement(controller.representative, reading),
    dpoContact: statement(controller.dpoContact, reading),
    agreement: statement(controller.agreement, reading),
    processing: controller.processing.map((one) => keyedText(one, reading)),
    subProcessors: controller.subProcessors.map((one) => keyedText(one, reading)),
    transfers: textStatement(controller.transfers, reading),
    securityMeasures: controller.securityMeasures.map((one) => keyedText(one, reading)),
  }));
}
