import { type Problem, notFound } from '#http';

export function noSuchSystem(): Problem {
  return notFound('SYSTEMS.NO_SUCH_SYSTEM', {
    sv: 'Det finns inget larmsystem med det id:t. Använd det id som installationen svarade med.',
    en: 'There is no alarm system with that id. Use the id that the installation answered with.',
  });
}
