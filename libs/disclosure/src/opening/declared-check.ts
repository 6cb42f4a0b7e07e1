import type { Processing, Role, TransferGround, WithheldReason } from '#processing-event';
import type { Category } from '../fields-by-category.js';

/** One question to the declared register: may these categories of such a person go to this recipient for this activity? */
export interface DisclosureQuestion {
  at: Date;
  activity: string;
  /** Key of the legal entity, or of the class of natural persons. */
  recipient: string;
  /** Category of recipient under which it is to get them; some entities have several. */
  recipientClass: string;
  subjectKind: string;
  categories: readonly Category[];
}

export type DisclosureVerdict =
  | {
      allowed: true;
      recipientClass: string;
      role?: Role;
      /** Where the register places the recipient, ISO 3166-1 alpha-2; the transfer ground is for there. */
      country: string;
      transferGround?: TransferGround;
      retention?: Readonly<Retention>;
    }
  | {
      allowed: false;
      reason: WithheldReason;
      /** For the log: keys only, never a person. */
      detail: string;
    };

export type Retention = NonNullable<Processing['retention']>;

/** Answers from what is known in the process; it must not wait for anything else. */
export type DisclosureCheck = (question: DisclosureQuestion) => DisclosureVerdict;
