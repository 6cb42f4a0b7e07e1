/** The terms of a shape: what the events that have it say, apart from whom, when and in which course. */
export interface ShapeTerms {
  activity: string;
  operation: string;
  purposes: string[];
  legalBasis: string;
  specialBasis: string | null;
  subjectKind: string | null;
  categories: string[];
  dataSource: string | null;
  recipient: string | null;
  recipientClass: string | null;
  role: string | null;
  country: string | null;
  transferGround: string | null;
  retentionPeriod: string | null;
  retentionTrigger: string | null;
}

/** Columns of a row s of shape that make {@link ShapeTerms}. */
export const SHAPE_TERMS = `
  s.activity, s.operation, s.purposes, s.legal_basis AS "legalBasis", s.special_basis AS "specialBasis",
  s.subject_kind AS "subjectKind", s.categories, s.data_source AS "dataSource", s.recipient,
  s.recipient_class AS "recipientClass", s.role, s.country, s.transfer_ground AS "transferGround",
  s.retention_period AS "retentionPeriod", s.retention_trigger AS "retentionTrigger"`;
