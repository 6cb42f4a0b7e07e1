export const DEVICE_SHIPPED = 'org.trettio.device-shipped.v1';

/** Devices have left the warehouse for a customer: schema/device-shipped.v1.schema.json. */
export interface DeviceShipped {
  type: typeof DEVICE_SHIPPED;
  /** UUIDv7: later events have greater ids. */
  eventId: string;
  /** RFC 3339, UTC, milliseconds. */
  at: string;
  /** subjectRef of the customer. */
  customerRef: string;
  orderId: string;
  /** 1 to 200, none twice. */
  serialNumbers: string[];
}

/** States that a customer's devices were handed to the courier at `now`. `newId` makes a UUIDv7 of a time. */
export function newDeviceShipped(
  facts: Pick<DeviceShipped, 'customerRef' | 'orderId'> & { serialNumbers: readonly string[] },
  now: Date,
  newId: (at: Date) => string,
): DeviceShipped {
  return {
    type: DEVICE_SHIPPED,
    eventId: newId(now),
    at: now.toISOString(),
    customerRef: facts.customerRef,
    orderId: facts.orderId,
    serialNumbers: [...facts.serialNumbers],
  };
}
