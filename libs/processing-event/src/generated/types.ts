// Made from schema/processing-event.v1.schema.json by `npm run generate`; edit that file instead.

/**
 * Verb of Art. 4(2).
 */
export type Operation =
  | 'collect'
  | 'record'
  | 'organise'
  | 'structure'
  | 'store'
  | 'adapt'
  | 'alter'
  | 'retrieve'
  | 'consult'
  | 'use'
  | 'disclose'
  | 'disseminate'
  | 'make-available'
  | 'align'
  | 'combine'
  | 'restrict'
  | 'erase'
  | 'destroy';
/**
 * Why (Art. 30(1)(b)).
 *
 * @minItems 1
 * @maxItems 32
 *
 * Items: Open term: lower-case words joined by hyphens, at most 48 characters.
 */
export type Terms = string[];
/**
 * Point of Art. 6(1) relied on.
 */
export type LegalBasis = 'A6-1-a' | 'A6-1-b' | 'A6-1-c' | 'A6-1-d' | 'A6-1-e' | 'A6-1-f';
/**
 * Point of Art. 9(2) for special categories, or Art. 10 for data on criminal offences.
 */
export type SpecialBasis =
  'A9-2-a' | 'A9-2-b' | 'A9-2-c' | 'A9-2-d' | 'A9-2-e' | 'A9-2-f' | 'A9-2-g' | 'A9-2-h' | 'A9-2-i' | 'A9-2-j' | 'A10';
/**
 * Categories of personal data (Art. 30(1)(c)).
 *
 * @minItems 1
 * @maxItems 32
 *
 * Items: Open term: lower-case words joined by hyphens, at most 48 characters.
 */
export type Terms1 = string[];
export type Role =
  'processor' | 'sub-processor' | 'joint-controller' | 'separate-controller' | 'natural-person' | 'authority-inquiry';
/**
 * Country where the recipient gets the data, ISO 3166-1 alpha-2.
 */
export type Country =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';
/**
 * Ground of a transfer to a third country (Art. 45, 46, 49).
 */
export type TransferGround =
  | 'A45'
  | 'A46-2-a'
  | 'A46-2-b'
  | 'A46-2-c'
  | 'A46-2-d'
  | 'A46-2-e'
  | 'A46-2-f'
  | 'A46-3-a'
  | 'A46-3-b'
  | 'A49-1-a'
  | 'A49-1-b'
  | 'A49-1-c'
  | 'A49-1-d'
  | 'A49-1-e'
  | 'A49-1-f'
  | 'A49-1-g'
  | 'A49-1-second';
/**
 * ISO 8601 duration in years, months, weeks or days; P0D is “from the trigger on”.
 */
export type Duration = string;
/**
 * Open term: lower-case words joined by hyphens, at most 48 characters.
 */
export type Slug = string;
/**
 * Way by which the data moved.
 */
export type Channel =
  'api' | 'web' | 'app' | 'email' | 'sms' | 'push' | 'phone' | 'post' | 'file' | 'in-person' | 'device';
export type Phase = 'opened' | 'closed' | 'withheld';
export type Outcome = 'acknowledged' | 'refused' | 'failed' | 'unknown' | 'not-sent';
/**
 * Why the gate withheld it.
 */
export type WithheldReason =
  | 'undeclared-activity'
  | 'undeclared-subject-kind'
  | 'undeclared-recipient'
  | 'undeclared-category'
  | 'no-agreement'
  | 'objection'
  | 'restriction'
  | 'no-consent'
  | 'no-state';

/**
 * One thing that a service did with the personal data of one data subject, as a CloudEvents 1.0 envelope. It holds no free text and, save the pseudonymous subject, no personal data.
 */
export interface ProcessingEvent {
  specversion: '1.0';
  /**
   * UUIDv7 (RFC 9562). Its time part is the event's time, also where a person entered the event by hand.
   */
  id: string;
  /**
   * Key of the service that did it; it owns the topic.
   */
  source: string;
  type: 'org.trettio.processing.v1';
  /**
   * subjectRef: random pseudonym of the data subject, and the Kafka key. Absent for aggregates, which concern nobody in particular.
   */
  subject?: string;
  /**
   * When it happened, UTC, milliseconds (RFC 3339).
   */
  time: string;
  /**
   * CloudEvents extension: position among this source's events, dense from 1, sixteen digits so that text order is number order. The outbox relay gives it; a producer without an outbox leaves it out and its coverage says so.
   */
  sequence?: string;
  datacontenttype: 'application/json';
  dataschema?: 'urn:trettio:schema:processing-event:v1';
  /**
   * CloudEvents distributed tracing extension (W3C Trace Context).
   */
  traceparent?: string;
  data: Processing;
}
/**
 * What was done, in the words of Article 30.
 */
export interface Processing {
  /**
   * Entry of the record of processing activities (Art. 30(1)).
   */
  activity: string;
  operation: Operation;
  purposes: Terms;
  legalBasis: LegalBasis;
  specialBasis?: SpecialBasis;
  /**
   * Category of data subject (Art. 30(1)(c)).
   */
  subjectKind?: string;
  categories: Terms1;
  /**
   * Where the data came from (Art. 14(2)(f)); person is the data subject.
   */
  dataSource?: string;
  recipient?: Recipient;
  country?: Country;
  transferGround?: TransferGround;
  /**
   * Envisaged time limit for erasure (Art. 30(1)(f)): the period, counted from the trigger.
   */
  retention?: {
    period: Duration;
    trigger: Slug;
  };
  /**
   * Edition of the privacy notice that the person was shown (Art. 13, 14): year and month, or a day.
   */
  notice?: string;
  channel?: Channel;
  /**
   * Business operation; the events of all persons it touched share it.
   */
  operationId?: string;
  disclosure?: Disclosure;
  /**
   * Id of the event that was stated wrongly; this one says it right.
   */
  corrects?: string;
}
/**
 * Who gets the data (Art. 4(9)): a legal entity, or a class of natural persons.
 */
export interface Recipient {
  /**
   * The legal entity; its sharing log.
   */
  key: string;
  /**
   * Category of recipient (Art. 30(1)(d)).
   */
  class: string;
  role: Role;
}
/**
 * One act of giving data to one recipient, in two events per person: opened before the first byte leaves, closed when it is known how it ended. Withheld: the gate did not let it out.
 */
export interface Disclosure {
  /**
   * The recipient sees it as Idempotency-Key.
   */
  id: string;
  phase: Phase;
  outcome?: Outcome;
  reason?: WithheldReason;
  /**
   * How often it was tried.
   */
  attempts?: number;
  /**
   * SHA-256(salt ‖ body sent), hex; the salt stays with the sender.
   */
  receipt?: string;
  /**
   * Somebody answered for letting it out against the check.
   */
  override?: true;
  /**
   * Entered by hand: a phone call, a letter, a file handed over.
   */
  manual?: true;
}
