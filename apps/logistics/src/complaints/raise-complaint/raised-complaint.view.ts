export class RaisedComplaintView {
  /** Of the complaint. */
  id!: string;

  orderId!: string;

  operationId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  raisedAt!: string;
}
