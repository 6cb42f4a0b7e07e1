import { type Problem, conflict } from '#http';
import { cameToNothing } from '../came-to-nothing.js';
import { contractEnded } from '../contracts/contract-problems.js';
import type { Contract } from '../contracts/contract.js';
import type { CopyChannel, CreditCheck } from './credit-check.js';

const DAYS_BETWEEN = 30;
const DAY_MS = 24 * 60 * 60_000;

/**
 * A person is not looked up again within 30 days, whatever came of it, save that the agency provably took no notice.
 * `last`: the person's newest check. Throws CONTRACTS.ENDED or CREDIT_CHECKS.CHECKED_RECENTLY.
 */
export function decideCheck(
  contract: Pick<Contract, 'endedAt'>,
  last: CreditCheck | undefined,
  now: Date,
): { requestedAt: Date } {
  if (contract.endedAt !== null) throw contractEnded();
  const inVain = last !== undefined && last.reportedAt === null && cameToNothing(last.outcome);
  if (last !== undefined && !inVain && now.getTime() - last.requestedAt.getTime() < DAYS_BETWEEN * DAY_MS)
    throw checkedRecently();
  return { requestedAt: now };
}

/** The agency reports once. Throws CREDIT_CHECKS.REPORTED_ALREADY. */
export function decideReport({ reportedAt }: Pick<CreditCheck, 'reportedAt'>, now: Date): { reportedAt: Date } {
  if (reportedAt !== null) throw reportedAlready();
  return { reportedAt: now };
}

/**
 * The copy goes to the person together with the report, 11 § kreditupplysningslagen (1973:1173); its announcement is
 * recorded once. Throws CREDIT_CHECKS.NOT_REPORTED or CREDIT_CHECKS.COPY_ANNOUNCED_ALREADY.
 */
export function decideCopy(
  { reportedAt, copyAnnouncedAt }: Pick<CreditCheck, 'reportedAt' | 'copyAnnouncedAt'>,
  copyChannel: CopyChannel,
  now: Date,
): { copyAnnouncedAt: Date; copyChannel: CopyChannel } {
  if (reportedAt === null) throw notReported();
  if (copyAnnouncedAt !== null) throw copyAnnouncedAlready();
  return { copyAnnouncedAt: now, copyChannel };
}

function checkedRecently(): Problem {
  return conflict('CREDIT_CHECKS.CHECKED_RECENTLY', {
    sv: `Kundens kreditvärdighet har prövats de senaste ${DAYS_BETWEEN} dagarna. Använd det svaret eller vänta.`,
    en: `The customer's credit was checked within the last ${DAYS_BETWEEN} days. Use that report, or wait.`,
  });
}

function reportedAlready(): Problem {
  return conflict('CREDIT_CHECKS.REPORTED_ALREADY', {
    sv: 'Upplysningen är redan registrerad och beslutet fattat. Gör en ny kreditprövning om 30 dagar.',
    en: 'The report is recorded and the decision made. Check the credit anew in 30 days.',
  });
}

function notReported(): Problem {
  return conflict('CREDIT_CHECKS.NOT_REPORTED', {
    sv: 'Ingen upplysning är registrerad än, så det finns ingen kopia av den. Registrera upplysningen först.',
    en: 'No report is recorded yet, so there is no copy of it. Record the report first.',
  });
}

function copyAnnouncedAlready(): Problem {
  return conflict('CREDIT_CHECKS.COPY_ANNOUNCED_ALREADY', {
    sv: 'Kreditupplysningskopian är redan aviserad.',
    en: 'The copy of the report has been announced already.',
  });
}
