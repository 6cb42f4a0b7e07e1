export class ReferralView {
  /** Of the referral. */
  id!: string;

  /** Pseudonym of the referred person. */
  subjectRef!: string;

  operationId!: string;

  /**
   * By when the person is to be informed (Art. 14(3)): earlier where contact is made earlier.
   * @example "2026-12-22T14:45:00.000Z"
   */
  informDueAt!: string;
}
