import { type Problem, notFound } from '#http';

export function noSuchReferral(): Problem {
  return notFound('REFERRALS.NO_SUCH_REFERRAL', {
    sv: 'Det finns ingen rekommendation med det id:t. Använd det id som den svarade med när den lämnades.',
    en: 'There is no referral with that id. Use the id that it was answered with.',
  });
}
