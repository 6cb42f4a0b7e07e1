import { type Problem, conflict } from '#http';

/** Whoever was really invited answers once. Throws SURVEYS.INVITATION_WITHHELD or SURVEYS.ANSWERED_ALREADY. */
export function decideAnswers(
  invitation: { withheldReason: string | null; answeredAt: Date | null },
  now: Date,
): { answeredAt: Date } {
  if (invitation.withheldReason !== null) throw invitationWithheld();
  if (invitation.answeredAt !== null) throw answeredAlready();
  return { answeredAt: now };
}

function invitationWithheld(): Problem {
  return conflict('SURVEYS.INVITATION_WITHHELD', {
    sv: 'Inbjudan till personen stoppades, så svar kan inte ha kommit därifrån. Se efter vems svaren är.',
    en: 'The invitation to the person was withheld, so no answers can have come of it. See whose answers they are.',
  });
}

function answeredAlready(): Problem {
  return conflict('SURVEYS.ANSWERED_ALREADY', {
    sv: 'Personen har redan svarat på undersökningen.',
    en: 'The person has answered the survey already.',
  });
}
