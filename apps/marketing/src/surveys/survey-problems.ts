import { type Problem, conflict, notFound } from '#http';

export function keyTaken(): Problem {
  return conflict('SURVEYS.SENT_ALREADY', {
    sv: 'En undersökning med den nyckeln är redan sänd. Välj en annan nyckel.',
    en: 'A survey with that key has been sent already. Choose another key.',
  });
}

export function notInvited(): Problem {
  return notFound('SURVEYS.NOT_INVITED', {
    sv: 'Personen är inte inbjuden till undersökningen, eller så finns den inte.',
    en: 'The person was not invited to the survey, or there is no such survey.',
  });
}
