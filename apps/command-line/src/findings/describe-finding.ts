import type { Lang } from '#declared-register';

interface Labelled {
  key: string;
  label: string;
}

/** What the register answers of a finding, as far as it is printed. */
export interface Finding {
  id: string;
  rule: Labelled;
  severity: Labelled;
  state: Labelled;
  article: string;
  declared: string;
  seen: string;
  since: string;
  lastSeen: string | null;
  times: number | null;
  persons: number | null;
  coverage: string;
}

export interface FindingInFull extends Finding {
  evidence: string[];
  history: { action: Labelled; at: string; by: string | null; reason: string | null; until: string | null }[];
}

const WORDS = {
  en: {
    declared: 'declared',
    seen: 'seen',
    since: 'since',
    persons: 'persons',
    evidence: 'events',
    register: 'the register',
  },
  sv: {
    declared: 'uppgivet',
    seen: 'sett',
    since: 'sedan',
    persons: 'personer',
    evidence: 'händelser',
    register: 'registret',
  },
};

export function inOneLine({ id, severity, state, rule, times, seen }: Finding): string {
  return `${id}  ${severity.label}  ${state.label}  ${rule.label}${times === null ? '' : `  ${times}×`}  ${seen}`;
}

export function inFull(finding: FindingInFull, lang: Lang): string[] {
  const words = WORDS[lang];
  const { article, declared, seen, since, lastSeen, persons, coverage, evidence, history } = finding;
  return [
    inOneLine(finding),
    `  ${article}`,
    `  ${words.declared}: ${declared}`,
    `  ${words.seen}: ${seen}`,
    `  ${words.since}: ${since}${lastSeen === null ? '' : ` – ${lastSeen}`}`,
    ...(persons === null ? [] : [`  ${words.persons}: ${persons}`]),
    `  ${coverage}`,
    ...(evidence.length === 0 ? [] : [`  ${words.evidence}: ${evidence.join(' ')}`]),
    ...history.map(
      ({ action, at, by, reason, until }) =>
        `  ${at}  ${action.label}  ${by ?? words.register}${reason === null ? '' : `: ${reason}`}${until === null ? '' : ` (– ${until})`}`,
    ),
  ];
}
