import { Problem, notFound } from '#http';

export function noSuchPerson(): Problem {
  return notFound('PERSONS.NO_SUCH_PERSON', {
    sv: 'Ingen känd person har den subjectRef:en. Använd den som personen fick vid första kontakten.',
    en: 'Nobody known has that subjectRef. Use the one that the person was given at first contact.',
  });
}

export function unknownPersons(): Problem {
  return new Problem('PERSONS.UNKNOWN', 422, {
    sv: 'Någon av personerna är inte känd här. Ange namn och kontaktuppgifter för kunder; andra registreras först.',
    en: 'One of the persons is not known here. Give name and contact details for customers; register others first.',
  });
}
