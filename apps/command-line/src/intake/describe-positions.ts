import type { Lang } from '#declared-register';

/** The parts of the API's answer that are printed. */
export interface Positions {
  partitions: { topic: string; partition: number; firstOffset: number; nextOffset: number; lost: number }[];
  stopped: { topic: string; partition: number; code: string }[];
  resumptions: {
    topic: string;
    partition: number;
    code: string;
    stoodAt: number;
    resumedAt: number;
    lostFrom: number;
    lost: number;
    logEnded: boolean;
    at: string;
    by: string;
    reasonLabel: string;
    reference: string | null;
  }[];
}

const WORDS = {
  next: { sv: 'läser härnäst', en: 'reads next' },
  lost: { sv: 'förlorade', en: 'lost' },
  stands: { sv: 'står stilla', en: 'stands still' },
  decisions: { sv: 'Beslut:', en: 'Decisions:' },
  newLog: { sv: 'ny logg', en: 'new log' },
} as const;

/** A line for each partition, then one for each decision, the newest first. */
export function describePositions({ partitions, stopped, resumptions }: Positions, lang: Lang): string[] {
  const lines = partitions.map((one) => {
    const code = stopped.find(({ topic, partition }) => topic === one.topic && partition === one.partition)?.code;
    const lost = one.lost > 0 ? `  ${WORDS.lost[lang]}: ${one.lost}` : '';
    const stands = code === undefined ? '' : `  ${WORDS.stands[lang]}: ${code}`;
    return `${one.topic}/${one.partition}  ${WORDS.next[lang]}: ${one.nextOffset}${lost}${stands}`;
  });
  const decisions = resumptions.map((one) => {
    const gap = one.lost > 0 ? `, ${WORDS.lost[lang]}: ${one.lost} (${one.lostFrom}–${one.resumedAt - 1})` : '';
    const log = one.logEnded ? `, ${WORDS.newLog[lang]}` : '';
    const reference = one.reference === null ? '' : ` (${one.reference})`;
    return `  ${one.at}  ${one.topic}/${one.partition}  ${one.code}  ${one.stoodAt} → ${one.resumedAt}${log}${gap}  ${one.by}: ${one.reasonLabel}${reference}`;
  });
  return decisions.length === 0 ? lines : [...lines, WORDS.decisions[lang], ...decisions];
}
