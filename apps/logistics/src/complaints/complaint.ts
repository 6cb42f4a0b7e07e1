export const FAULTS = ['does-not-start', 'loses-contact', 'false-alarms', 'battery', 'damaged', 'wrong-item'] as const;
/** What is wrong with the goods; a choice, so that nobody writes about themselves. */
export type Fault = (typeof FAULTS)[number];

export const COMPLAINT_OUTCOMES = ['repaired', 'replaced', 'price-reduced', 'refunded', 'rejected'] as const;
/** What came of a complaint. */
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

export interface Complaint {
  id: string;
  orderId: string;
  fault: Fault;
  /** The device that it is about; null where it is about the whole. */
  serialNumber: string | null;
  raisedAt: Date;
  closedAt: Date | null;
}
