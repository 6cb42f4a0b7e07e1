import type { CoverageView } from '../coverage/coverage.js';
import type { ObservedMark } from '../register/register.view.js';

export interface RecipientSummary {
  /** Legal entity or class of natural persons; the name of its sharing log. */
  key: string;
  name: string;
  /** False: it was given data, and no edition in force declares it. */
  declared: boolean;
  evidence: string;
  evidenceLabel: string;
  /** True for an authority in a particular inquiry, which is no recipient (Art. 4(9)) and is shown apart. */
  authorityInquiry: boolean;
  classes: { key: string; label: string }[];
  roles: { key: string; label: string }[];
  countries: { key: string; label: string }[];
  /** Entries of its sharing log: two for each person in each disclosure, once that is closed. */
  entries: number;
  /** Persons with entries in the log. */
  persons: number;
  /** Persons over all disclosures opened. */
  opened: number;
  /** Persons over all disclosures, by how they ended. */
  outcomes: { acknowledged: number; refused: number; failed: number; unknown: number; notSent: number };
  withheld: number;
  categories: { key: string; label: string }[];
  observed: ObservedMark | null;
}

export interface RecipientsView extends CoverageView {
  recipients: RecipientSummary[];
}

export interface RecipientView extends RecipientSummary, CoverageView {
  /** Declared and observed activities in which it gets data. */
  activities: {
    key: string;
    name: string;
    declared: boolean;
    observed: ObservedMark | null;
    categories: { key: string; label: string }[];
  }[];
}
