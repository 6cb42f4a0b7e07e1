import { type Problem, notFound } from '#http';

export function noSuchConsent(): Problem {
  return notFound('CONSENTS.NO_SUCH_CONSENT', {
    sv: 'Det finns inget samtycke med det id:t. Använd det som samtycket fick när det lämnades.',
    en: 'There is no consent with that id. Use the one that the consent got when it was given.',
  });
}
