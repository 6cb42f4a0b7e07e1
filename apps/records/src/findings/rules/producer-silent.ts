import type { JudgingRule } from '../rule.js';

export const producerSilent: JudgingRule = {
  key: 'producer-silent',
  severity: 'serious',
  title: { sv: 'en tjänst har tystnat', en: 'a service has gone silent' },
  article: { sv: 'art. 5.2', en: 'Art. 5(2)' },
  blind: {
    sv: 'Mäter mot tjänstens egen rytm; den som aldrig hörts har ingen.',
    en: 'Measures by the service’s own rhythm; one that was never heard has none.',
  },
  judge: ({ sources, words }) =>
    sources.flatMap(({ source, silence, lastEventAt }) => {
      if (silence.state !== 'silent' || lastEventAt === null) return [];
      const name = words('services', source);
      const usual = Math.round((silence.medianGapSeconds ?? 0) / 60);
      return [
        {
          about: source,
          activity: null,
          recipient: null,
          declared: {
            sv: `${name.sv} hörs annars med ${usual} minuter emellan.`,
            en: `${name.en} is usually heard ${usual} minutes apart.`,
          },
          seen: {
            sv: `Inget från ${name.sv} sedan ${lastEventAt.toISOString()}.`,
            en: `Nothing from ${name.en} since ${lastEventAt.toISOString()}.`,
          },
          since: lastEventAt,
        },
      ];
    }),
};
