import { type Problem, conflict, notFound } from '#http';

export function noSuchList(): Problem {
  return notFound('LISTS.NO_SUCH_LIST', {
    sv: 'Det finns ingen lista med det id:t. Använd det som listan fick när den köptes.',
    en: 'There is no list with that id. Use the one that the list got when it was bought.',
  });
}

export function boughtAlready(): Problem {
  return conflict('LISTS.BOUGHT_ALREADY', {
    sv: 'Listan med den beteckningen är redan inläst från den källan.',
    en: 'The list with that reference has been read in from that source already.',
  });
}

export function allInformed(): Problem {
  return conflict('LISTS.ALL_INFORMED', {
    sv: 'Ingen på listan är kvar att informera per brev: alla är informerade, har invänt eller saknar adress.',
    en: 'Nobody on the list is left to inform by post: all are informed, have objected or have no address.',
  });
}
