import { ApiProperty } from '@nestjs/swagger';
import { CoverageView } from '../coverage/coverage.view.js';
import { LabelledTerm } from '../register/term.view.js';

/** One recipient in one capacity, with what it got of the person's data. */
export class SubjectRecipientView {
  /** @example "larm-assistans" */
  key!: string;

  name!: string;

  /** Category of recipient. */
  class!: string;

  classLabel!: string;

  role!: string;

  roleLabel!: string;

  country!: string;

  countryLabel!: string;

  /** Ground of a transfer to a third country. */
  transferGround!: string | null;

  transferGroundLabel!: string | null;

  /** yes: acknowledged or refused, it has had the data; possibly: open, failed or unknown; no: provably nothing was sent. */
  @ApiProperty({ enum: ['yes', 'possibly', 'no'] })
  received!: 'yes' | 'possibly' | 'no';

  disclosures!: number;

  /** Disclosures among them that were entered by hand. */
  manual!: number;

  firstAt!: Date;

  lastAt!: Date;

  activities!: LabelledTerm[];

  purposes!: LabelledTerm[];

  categories!: LabelledTerm[];

  legalBases!: LabelledTerm[];
}

/** Answer to Art. 15(1)(c) as the Court reads it (C-154/21): the actual recipients. */
export class SubjectRecipientsView extends CoverageView {
  /** The subjectRef asked about. */
  subject!: string;

  /** Who received the person's data, or may have. */
  recipients!: SubjectRecipientView[];

  /** Disclosures that provably did not take place. */
  notReceived!: SubjectRecipientView[];

  /** Authorities in a particular inquiry, which are no recipients (Art. 4(9)). */
  authorityInquiries!: SubjectRecipientView[];

  /** Disclosures as they were stated wrongly: kept for who asks, counted nowhere above. */
  statedWrongly!: SubjectRecipientView[];

  /** Events left out above because another of the same service states the same anew. */
  corrected!: number;
}
