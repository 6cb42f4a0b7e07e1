import type { LocalizedText } from '#http';

/** Why a partition goes on with a gap: a closed list, so that nobody writes about a person; more stands in the case referred to. */
export const RESUME_REASONS = {
  'published-again': {
    sv: 'det som fattas har sänts på nytt ur avsändarens utkorg',
    en: 'what is missing was published again from the producer’s outbox',
  },
  'lost-for-good': { sv: 'det som fattas finns inte kvar någonstans', en: 'what is missing is nowhere any more' },
  unreadable: { sv: 'ingen kan läsa det som hoppas över', en: 'nobody can read what is passed over' },
  'new-log': { sv: 'ämnet har gjorts om från början', en: 'the topic was made anew' },
  'moved-cluster': { sv: 'klustret har flyttats eller återställts', en: 'the cluster was moved or restored' },
} as const satisfies Record<string, LocalizedText>;

export type ResumeReason = keyof typeof RESUME_REASONS;
