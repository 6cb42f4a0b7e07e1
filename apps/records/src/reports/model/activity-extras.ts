import type { ActivityParticulars, Cell, DeclaredActivity, DeclaredRow, Lang, LocalizedText } from '#declared-register';
import type { Extra, Statement } from './report-model.js';
import { type Words, stated, statedTerms, statedText } from './statements.js';

const LABELS = {
  legalBasis: { sv: 'Rättslig grund', en: 'Legal basis' },
  specialBasis: {
    sv: 'Villkor för särskilda kategorier (art. 9) och lagöverträdelser (art. 10)',
    en: 'Condition for special categories (Art. 9) and offences (Art. 10)',
  },
  legitimateInterest: { sv: 'Berättigat intresse', en: 'Legitimate interest' },
  thirdPartyInterest: { sv: 'Tredje parts intresse', en: 'Interest of a third party' },
  balancingTest: { sv: 'Intresseavvägning', en: 'Balancing test' },
  sources: { sv: 'Varifrån uppgifterna kommer', en: 'Source of the data' },
  conditions: { sv: 'Begränsningar', en: 'Limits' },
  informationDuty: { sv: 'Informationsskyldighet', en: 'Duty to inform' },
  jointArrangement: { sv: 'Inbördes arrangemang (art. 26)', en: "Joint controllers' arrangement (Art. 26)" },
  automatedDecisions: { sv: 'Automatiserat beslutsfattande', en: 'Automated decision-making' },
  impactAssessment: {
    sv: 'Konsekvensbedömning avseende dataskydd',
    en: 'Data protection impact assessment',
  },
  impactAssessmentReference: { sv: 'Konsekvensbedömningens beteckning', en: 'Reference of the impact assessment' },
  consentRecords: { sv: 'Var samtycken kan styrkas', en: 'Where consent can be proven' },
  breachRecords: { sv: 'Var incidenter dokumenteras', en: 'Where breaches are documented' },
  system: { sv: 'System', en: 'System' },
  storageLocation: { sv: 'Lagringsplats', en: 'Storage location' },
  access: { sv: 'Vilka som har åtkomst', en: 'Who has access' },
  deletionProcedure: { sv: 'Rutin för gallring', en: 'Deletion procedure' },
  processOwner: { sv: 'Processägare', en: 'Process owner' },
  status: { sv: 'Status', en: 'Status' },
  lastReview: { sv: 'Senaste översyn', en: 'Last review' },
} as const satisfies Record<string, LocalizedText>;

/** In the order in which a report shows them: what concerns the person first, what concerns the company's order last. */
export function activityExtras(activity: DeclaredActivity, words: Words): Extra[] {
  const { lang } = words;
  const special = activity.rows.filter((row) => row.specialBasis !== undefined);
  const { particulars } = activity;
  const particular = (key: keyof ActivityParticulars & keyof typeof LABELS): Extra =>
    extra(key, [statedParticular(particulars[key], lang)], lang);
  return [
    extra('legalBasis', legalBases(activity, words), lang),
    ...(special.length > 0 ? [extra('specialBasis', specialBases(special, words), lang)] : []),
    ...(activity.rows.some(({ legalBasis }) => legalBasis.value === 'A6-1-f')
      ? [particular('legitimateInterest'), particular('thirdPartyInterest'), particular('balancingTest')]
      : []),
    extra('sources', statedTerms('sources', activity.sources, words), lang),
    ...(activity.conditions.length > 0
      ? [
          extra(
            'conditions',
            activity.conditions.map((cell) => statedText(cell, lang)),
            lang,
          ),
        ]
      : []),
    particular('informationDuty'),
    ...(activity.recipients.some(({ role }) => role.value === 'joint-controller')
      ? [particular('jointArrangement')]
      : []),
    particular('automatedDecisions'),
    particular('impactAssessment'),
    particular('impactAssessmentReference'),
    ...(activity.rows.some(({ legalBasis }) => legalBasis.value === 'A6-1-a') ? [particular('consentRecords')] : []),
    particular('breachRecords'),
    particular('system'),
    particular('storageLocation'),
    particular('access'),
    particular('deletionProcedure'),
    particular('processOwner'),
    extra('status', statedTerms('activityStatuses', [particulars.status], words), lang),
    particular('lastReview'),
  ];
}

function extra(key: keyof typeof LABELS, statements: readonly Statement[], lang: Lang): Extra {
  return { key, label: LABELS[key][lang], statements };
}

function statedParticular(cell: Cell<string> | Cell<LocalizedText>, lang: Lang): Statement {
  return stated<string | LocalizedText>(cell, lang, (value) => (typeof value === 'string' ? value : value[lang]));
}

/** One statement per basis, with those for whom it holds; nobody is named where it is the same for everybody. */
function legalBases(activity: DeclaredActivity, { lang, label }: Words): Statement[] {
  const groups = new Map<string, DeclaredRow[]>();
  for (const row of activity.rows) {
    const { legalBasis, contractLimb, condition } = row;
    const alike = JSON.stringify([legalBasis, contractLimb, condition]);
    groups.set(alike, [...(groups.get(alike) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const [{ legalBasis, contractLimb, condition }] = rows as [DeclaredRow];
    const holders = rows.map(({ subjectKind }) => label('subjectKinds', subjectKind)).join(', ');
    const statement = stated(legalBasis, lang, (key) =>
      [
        label('legalBases', key),
        contractLimb === undefined ? '' : `, ${LIMBS[contractLimb][lang]}`,
        activity.anySubject === true ? '' : `: ${holders}`,
        condition?.value ? `. ${condition.value[lang]}` : '',
      ].join(''),
    );
    const keyed = legalBasis.value === null ? statement : { ...statement, key: legalBasis.value };
    // Where no basis is stated a reader still wants to know for whom.
    return statement.text === null && groups.size > 1 ? { ...keyed, note: holders } : keyed;
  });
}

const LIMBS = {
  contract: { sv: 'fullgörande av avtalet', en: 'performance of the contract' },
  'pre-contract': { sv: 'åtgärder innan avtal ingås', en: 'steps prior to a contract' },
} as const;

function specialBases(rows: readonly DeclaredRow[], { lang, label }: Words): Statement[] {
  return rows.flatMap(({ subjectKind, specialBasis }) =>
    specialBasis === undefined
      ? []
      : [stated(specialBasis, lang, (key) => `${label('specialBases', key)}: ${label('subjectKinds', subjectKind)}`)],
  );
}
