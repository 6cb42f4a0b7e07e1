import type { CoverageView } from '../coverage/coverage.js';

export interface SubjectRecipientView {
  key: string;
  name: string;
  class: string;
  classLabel: string;
  role: string;
  roleLabel: string;
  country: string;
  countryLabel: string;
  transferGround: string | null;
  /** yes: acknowledged or refused, it has had the data; possibly: open, failed or unknown; no: provably nothing was sent. */
  received: 'yes' | 'possibly' | 'no';
  disclosures: number;
  firstAt: string;
  lastAt: string;
  activities: { key: string; label: string }[];
  purposes: { key: string; label: string }[];
  categories: { key: string; label: string }[];
  legalBases: { key: string; label: string }[];
}

/** Answer to Art. 15(1)(c) as the Court reads it (C-154/21): the actual recipients. */
export interface SubjectRecipientsView extends CoverageView {
  subject: string;
  /** Who received the person's data, or may have. */
  recipients: SubjectRecipientView[];
  /** Disclosures that provably did not take place. */
  notReceived: SubjectRecipientView[];
  /** Authorities in a particular inquiry, which are no recipients (Art. 4(9)). */
  authorityInquiries: SubjectRecipientView[];
}
