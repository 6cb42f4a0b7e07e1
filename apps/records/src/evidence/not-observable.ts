import type { LocalizedText } from '#http';

/** Why no event can show what some recipients get, and which control stands in for it. */
export interface NotObservable {
  /** Key of the blind spot that says why. */
  blindSpot: string;
  /** Classes of recipients of which this holds. */
  recipientClasses: readonly string[];
  control: LocalizedText;
}

export const NOT_OBSERVABLE: readonly NotObservable[] = [
  {
    blindSpot: 'storage',
    recipientClasses: ['hosting', 'it-services'],
    control: {
      sv: 'Biträdesavtalet och driftleverantörens årliga revisionsrapport; behörigheter gås igenom varje kvartal.',
      en: 'The processor agreement and the host’s yearly audit report; access rights are reviewed each quarter.',
    },
  },
  {
    blindSpot: 'browser',
    recipientClasses: ['ad-audiences', 'analytics'],
    control: {
      sv: 'Genomsökning av webbplatsens kakor och skript efter varje ändring; samtyckesloggen.',
      en: 'A scan of the site’s cookies and scripts after each change; the record of consents.',
    },
  },
];
