import type { Lang } from '#declared-register';
import { columns } from './answer.js';
import type { Question } from './question.js';

interface Term {
  key: string;
  label: string;
}

interface Verdict {
  allowed: boolean;
  reason: Term | null;
}

interface Answer {
  supplier: Term;
  edition: string;
  gate: { activity: Term; subjectKind: Term | null; now: Verdict; onceDeclared: Verdict | null }[];
  findings: { rule: Term; severity: Term; article: string; seen: string; remains: boolean }[];
  needs: {
    need: Term;
    state: Term;
    article: string;
    activities: Term[];
    categories: Term[];
    countries: Term[];
    agreements: Term[];
    subProcessors: string[];
    next: string | null;
  }[];
}

const WORDS = {
  en: {
    gate: (name: string, edition: string) => `${name} by edition ${edition}; the gate would say:`,
    yes: 'let it out',
    now: 'now: ',
    onceDeclared: 'once declared: ',
    asAWhole: 'the activity has to be declared first',
    findings: 'Findings that would rise:',
    remains: 'also once declared',
    needs: 'What the law asks for:',
  },
  sv: {
    gate: (name: string, edition: string) => `${name} enligt utgåva ${edition}; spärren skulle säga:`,
    yes: 'släpp ut',
    now: 'nu: ',
    onceDeclared: 'när det är uppgivet: ',
    asAWhole: 'behandlingen måste uppges först',
    findings: 'Avvikelser som skulle uppstå:',
    remains: 'även när det är uppgivet',
    needs: 'Det som lagen kräver:',
  },
};

function gateLine({ activity, subjectKind, now, onceDeclared }: Answer['gate'][number], lang: Lang): string[] {
  const words = WORDS[lang];
  const said = ({ allowed, reason }: Verdict) => (allowed ? words.yes : (reason?.label ?? ''));
  const later = onceDeclared === null ? words.asAWhole : said(onceDeclared);
  return [
    `  ${activity.label}`,
    subjectKind?.label ?? '–',
    `${words.now}${said(now)}`,
    `${words.onceDeclared}${later}`,
  ];
}

function needLine({ need, state, article, subProcessors, next, ...about }: Answer['needs'][number]): string[] {
  const terms = [...about.countries, ...about.agreements, ...about.categories, ...about.activities];
  const what = [...terms.map(({ label }) => label), ...subProcessors].join(', ');
  return [`  ${state.label}`, need.label, article, [what, next ?? ''].filter((text) => text !== '').join(': ')];
}

export const supplier: Question = {
  number: 12,
  name: 'supplier',
  title: { en: 'What if we add this supplier?', sv: 'Vad händer om vi tar in den här leverantören?' },
  method: 'POST',
  path: '/api/questions/supplier',
  options: { file: { value: 'FILE|-', needed: true } },
  bodyFrom: 'file',
  lines: (answer, lang) => {
    const { supplier: named, edition, gate, findings, needs } = answer as Answer;
    const words = WORDS[lang];
    const risen = findings.map(({ rule, severity, article, seen, remains }) => [
      `  ${severity.label}`,
      rule.label,
      article,
      remains ? `${seen} (${words.remains})` : seen,
    ]);
    return [
      words.gate(named.label, edition),
      ...columns(gate.map((one) => gateLine(one, lang))),
      ...(risen.length === 0 ? [] : [words.findings, ...columns(risen)]),
      words.needs,
      ...columns(needs.map(needLine)),
    ];
  },
};
