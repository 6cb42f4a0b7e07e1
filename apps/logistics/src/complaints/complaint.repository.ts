import { type EntityManager, IsNull } from 'typeorm';
import { ComplaintEntity } from './complaint.entity.js';
import type { Complaint, ComplaintOutcome } from './complaint.js';
import { noSuchComplaint } from './no-such-complaint.js';

/** Whether the order, which the caller has locked, has a complaint that is not closed. */
export async function hasOpenComplaint(transaction: EntityManager, orderId: string): Promise<boolean> {
  return transaction.existsBy(ComplaintEntity, { orderId, closedAt: IsNull() });
}

export async function insertComplaint(transaction: EntityManager, complaint: Complaint): Promise<void> {
  await transaction.insert(ComplaintEntity, { ...complaint, outcome: null });
}

/** The order that a complaint is about. Throws COMPLAINTS.NO_SUCH_COMPLAINT. */
export async function findOrderOfComplaint(manager: EntityManager, complaintId: string): Promise<string> {
  const complaint = await manager.findOneBy(ComplaintEntity, { id: complaintId });
  if (complaint === null) throw noSuchComplaint();
  return complaint.orderId;
}

/** The complaint as it is now that the caller has locked its order. */
export async function readComplaint(transaction: EntityManager, complaintId: string): Promise<Complaint> {
  return transaction.findOneByOrFail(ComplaintEntity, { id: complaintId });
}

export async function saveClosing(
  transaction: EntityManager,
  complaintId: string,
  outcome: ComplaintOutcome,
  closedAt: Date,
): Promise<void> {
  await transaction.update(ComplaintEntity, { id: complaintId }, { outcome, closedAt });
}
