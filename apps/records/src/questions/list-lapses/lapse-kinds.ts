import type { AgreementKind } from '#declared-register';
import type { LocalizedText } from '#http';

export type LapseKind = AgreementKind | 'transfer-ground' | 'tia' | 'lia' | 'dpia' | 'attestation' | 'review';

interface KindDescription {
  label: LocalizedText;
  article: LocalizedText;
  /** What to do before it lapses. */
  next: LocalizedText;
}

const SIGN = {
  sv: 'Låt förnya det och för in det på mottagarens blad (PUT /api/recipients/{key}/sheet); dagen efter den sista hejdas annars utlämnandena.',
  en: 'Have it renewed and enter it on the recipient’s sheet (PUT /api/recipients/{key}/sheet); else from the day after the last disclosures are to be withheld.',
};

/** What can lapse, who asks for it, and what to do about it. */
export const LAPSE_KINDS: Readonly<Record<LapseKind, KindDescription>> = {
  'art-28': {
    label: { sv: 'personuppgiftsbiträdesavtal', en: 'processor agreement' },
    article: { sv: 'art. 28.3', en: 'Art. 28(3)' },
    next: SIGN,
  },
  'art-26': {
    label: { sv: 'inbördes arrangemang', en: 'joint controllers’ arrangement' },
    article: { sv: 'art. 26.1', en: 'Art. 26(1)' },
    next: SIGN,
  },
  'disclosure-basis': {
    label: { sv: 'dokumenterad grund för utlämnandet', en: 'documented basis for the disclosure' },
    article: { sv: 'art. 5.2 och 6.1', en: 'Art. 5(2) and 6(1)' },
    next: SIGN,
  },
  'transfer-ground': {
    label: { sv: 'grund för överföring till tredjeland', en: 'ground for transfer to a third country' },
    article: { sv: 'art. 44–49', en: 'Art. 44–49' },
    next: {
      sv: 'Se efter vilken grund som gäller sedan och för in den på mottagarens blad, annars får inget överföras.',
      en: 'Find the ground that holds afterwards and enter it on the recipient’s sheet; without one nothing may be transferred.',
    },
  },
  tia: {
    label: { sv: 'bedömning av överföringen (TIA)', en: 'transfer impact assessment (TIA)' },
    article: { sv: 'art. 46.1, C-311/18', en: 'Art. 46(1), C-311/18' },
    next: {
      sv: 'Pröva igen om lagen i mottagarlandet låter grunden verka, och ange bedömningen på mottagarens blad.',
      en: 'Judge anew whether the law of the country lets the ground work, and name the assessment on the recipient’s sheet.',
    },
  },
  lia: {
    label: { sv: 'intresseavvägning (LIA)', en: 'legitimate interest assessment (LIA)' },
    article: { sv: 'art. 6.1 f och 5.2', en: 'Art. 6(1)(f) and 5(2)' },
    next: {
      sv: 'Registret har ingen dag för den: gör eller pröva om avvägningen vid årets översyn och ange den i utgåvan (balancingTest).',
      en: 'The register has no day for it: make it or judge it anew at the yearly review, and name it in the edition (balancingTest).',
    },
  },
  dpia: {
    label: { sv: 'konsekvensbedömning (DPIA)', en: 'data protection impact assessment (DPIA)' },
    article: { sv: 'art. 35.1 och 35.11', en: 'Art. 35(1) and 35(11)' },
    next: {
      sv: 'Registret har ingen dag för den: avgör om den behövs, eller om risken är en annan än då, och ange svaret i utgåvan (impactAssessment).',
      en: 'The register has no day for it: settle whether it is needed, or whether the risk has changed, and state it in the edition (impactAssessment).',
    },
  },
  attestation: {
    label: { sv: 'intyg', en: 'attestation' },
    article: { sv: 'art. 5.2', en: 'Art. 5(2)' },
    next: {
      sv: 'Be om ett nytt intyg (POST /api/attestations); utan det är cellen bara uppgiven.',
      en: 'Ask for a new attestation (POST /api/attestations); without it the cell is declared only.',
    },
  },
  review: {
    label: { sv: 'årlig översyn', en: 'yearly review' },
    article: { sv: 'art. 24.1 och 5.2', en: 'Art. 24(1) and 5(2)' },
    next: {
      sv: 'Gå igenom behandlingen och för in det (POST /api/activities/{key}/reviews).',
      en: 'Review the activity and enter that (POST /api/activities/{key}/reviews).',
    },
  },
};
