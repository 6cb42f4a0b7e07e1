import { type Problem, conflict, notFound } from '#http';

export function noSuchContract(): Problem {
  return notFound('CONTRACTS.NO_SUCH_CONTRACT', {
    sv: 'Det finns inget avtal med det id:t. Använd det id som avtalet fick när det ingicks.',
    en: 'There is no contract with that id. Use the id that it got when it was signed.',
  });
}

export function contractEnded(): Problem {
  return conflict('CONTRACTS.ENDED', {
    sv: 'Avtalet har upphört. Ingå ett nytt om kunden vill ha larmet kvar.',
    en: 'The contract has ended. Sign a new one if the customer wants to keep the alarm.',
  });
}
