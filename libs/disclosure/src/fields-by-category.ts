/**
 * What a recipient gets to see of each category of personal data. A request to a recipient is made of these fields and
 * nothing else; a category that is not here cannot leave by the gate.
 */
export interface FieldsByCategory {
  name: string;
  'postal-address': Address;
  'alarm-address': Address;
  /** E.164 */
  phone: string;
  email: string;
  /** What is known of a contact person, as few of the fields as the operation needs. */
  'contact-persons': { name?: string; mobile: string; email?: string };
  'call-recordings': CallRecording;
  /** Serial numbers. */
  'device-ids': string[];
  'referral-data': ReferralData;
  /** Number under which the employer knows the person. */
  'staff-identity': { staffNumber: string };
  'suppression-mark': SuppressionMark;
  'system-logs': SystemLogEntry[];
  'payment-info': PaymentInfo;
  /** YYYYMMDD-NNNN */
  'personal-identity-number': string;
}

export type Category = keyof FieldsByCategory;

export interface Address {
  street: string;
  postalCode: string;
  city: string;
}

/** A recorded call, by what finds it in the dialler; never what was said. */
export interface CallRecording {
  recordingId: string;
  /** RFC 3339 */
  startedAt: string;
  durationSeconds: number;
}

/** Whom a customer has suggested; one way to reach the person at least. */
export interface ReferralData {
  name: string;
  /** E.164 */
  phone?: string;
  address?: Address;
}

/** Keyed hashes (HMAC-SHA-256, lower-case hex) of what must not be used for marketing. */
export interface SuppressionMark {
  phone?: string;
  email?: string;
}

export interface SystemLogEntry {
  /** RFC 3339 */
  at: string;
  event: string;
  method?: string;
  userName?: string;
}

/** What is to be paid, or was. */
export interface PaymentInfo {
  /** Number of the invoice or order that the payer states. */
  reference: string;
  /** Öre. */
  amount: number;
  /** YYYY-MM-DD; absent where nothing falls due. */
  dueDate?: string;
  /** Stands for a card at the bank that acquires the payment; the card's number never comes here. */
  cardToken?: string;
}
