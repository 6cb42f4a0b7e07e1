import fc from 'fast-check';
import type { Problem } from '#http';
import type { Complaint } from '../complaints/complaint.js';
import { decideComplaint, decideComplaintClosing } from '../complaints/decide-on-complaint.js';
import { decideReturnReceipt, decideReturnRequest } from '../returns/decide-on-return.js';
import { decideDelivery, decideDeliveryFailure, decideShipment } from '../shipments/decide-on-shipment.js';
import { decideCancellation, decideReservation } from './decide-on-order.js';
import type { Charge, Decision, Order, OrderState } from './order.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const COMMANDS = [
  'reserve',
  'cancel',
  'ship',
  'deliver',
  'fail',
  'request-return',
  'receive-return',
  'complain',
  'close',
  'close-refunded',
] as const;
type Command = (typeof COMMANDS)[number];

/** What a reader of the rules would draw on a sheet of paper: which command leads from where to where. */
const ARROWS: Partial<Record<Command, Partial<Record<OrderState, OrderState>>>> = {
  reserve: { placed: 'reserved' },
  cancel: { placed: 'cancelled', reserved: 'cancelled' },
  ship: { reserved: 'shipped', 'delivery-failed': 'shipped' },
  deliver: { shipped: 'delivered' },
  fail: { shipped: 'delivery-failed' },
  'request-return': { delivered: 'return-requested' },
  'receive-return': { 'return-requested': 'returned' },
};

/** The order as the sheet of paper has it. */
class Model {
  state: OrderState = 'placed';
  daysSinceDelivery = 0;
  refunded = false;
  complaint: 'none' | 'open' | 'closed' = 'none';

  constructor(private readonly charge: Charge) {}

  /** Whether the command is obeyed; if so the model is as it is afterwards. */
  take(command: Command): boolean {
    if (command === 'complain') return this.complain();
    if (command === 'close' || command === 'close-refunded') return this.close(command === 'close-refunded');
    const next = ARROWS[command]?.[this.state];
    if (next === undefined) return false;
    if (command === 'reserve' && this.charge === 'not-charged') return false;
    if (command === 'request-return' && this.daysSinceDelivery > 14) return false;
    if (command === 'deliver') this.daysSinceDelivery = 0;
    if (command === 'cancel' || command === 'receive-return') this.refunded ||= this.mayBeRefunded();
    this.state = next;
    return true;
  }

  private complain(): boolean {
    const delivered = this.state === 'delivered' || this.state === 'return-requested';
    if (!delivered || this.daysSinceDelivery > 1_095 || this.complaint === 'open') return false;
    this.complaint = 'open';
    return true;
  }

  private close(refunding: boolean): boolean {
    if (this.complaint !== 'open' || (refunding && !this.mayBeRefunded())) return false;
    this.complaint = 'closed';
    this.refunded ||= refunding;
    return true;
  }

  private mayBeRefunded(): boolean {
    return !this.refunded && (this.charge === 'asked' || this.charge === 'charged');
  }
}

/** The same, by the decisions that the service takes. */
class Real {
  order: Order;
  complaint: Complaint | undefined;
  refunds = 0;

  constructor(
    charge: Charge,
    readonly placedAt: Date,
  ) {
    this.order = {
      id: 'an-order',
      buyer: { kind: 'shop-buyer', subjectRef: 'a-ref', name: 'Bo Påhittad', phone: '+46701740606', email: '' },
      address: { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
      state: 'placed',
      amount: 59_800,
      units: 1,
      charge,
      cardToken: charge === 'none' ? null : 'tok_4f9a0c7be21d',
      serialNumbers: ['TR-000001'],
      deliveredAt: null,
      refundedAt: null,
    };
  }

  /** The code of the refusal; undefined where it was obeyed. */
  take(command: Command, now: Date): string | undefined {
    try {
      const { changes, refund } = this.decide(command, now);
      this.order = { ...this.order, ...changes, ...(refund ? { refundedAt: now } : {}) };
      if (refund) this.refunds += 1;
      return undefined;
    } catch (error) {
      expect((error as Problem).status).toBe(409);
      return (error as Problem).code;
    }
  }

  private decide(command: Command, now: Date): Decision {
    const { order } = this;
    switch (command) {
      case 'reserve':
        return decideReservation(order, ['TR-000001'], now);
      case 'cancel':
        return decideCancellation(order, now);
      case 'ship':
        return decideShipment(order, now);
      case 'deliver':
        return decideDelivery(order, now);
      case 'fail':
        return decideDeliveryFailure(order, 'nobody-home', now);
      case 'request-return':
        return decideReturnRequest(order, now);
      case 'receive-return':
        return decideReturnReceipt(order, now);
      case 'complain': {
        const isOpen = this.complaint !== undefined && this.complaint.closedAt === null;
        this.complaint = decideComplaint(order, isOpen, { complaintId: 'a-complaint', fault: 'battery' }, now);
        return { changes: {}, refund: false };
      }
      case 'close':
      case 'close-refunded': {
        const none = { closedAt: this.order.deliveredAt ?? now };
        const outcome = command === 'close' ? 'repaired' : 'refunded';
        const decision = decideComplaintClosing(this.complaint ?? none, order, outcome);
        this.complaint = { ...this.complaint!, closedAt: now };
        return decision;
      }
    }
  }
}

/**
 * Days that pass between commands. Weeks, because the fourteenth day may fall on a day off: after fourteen days a return
 * is in time, after twenty-one it is not, whatever the calendar says in between.
 */
const passingDays = fc.constantFrom(0, 0, 0, 0, 0, 7, 30, 400);
const anything = fc.array(fc.tuple(fc.constantFrom(...COMMANDS), passingDays), { maxLength: 25 });
/** Pure chance seldom gets an order to the door: some of the way it is led. */
const commands = fc
  .tuple(fc.nat({ max: 4 }), anything)
  .map(([led, rest]) => [
    ...(['reserve', 'ship', 'deliver', 'complain'] as const).slice(0, led).map((command) => [command, 0] as const),
    ...rest,
  ]);
const charges = fc.constantFrom<Charge>('none', 'asked', 'charged', 'not-charged');
const starts = fc.integer({ min: 0, max: 4_000 }).map((days) => new Date(Date.UTC(2020, 0, 1, 11) + days * DAY_MS));

it('the decisions obey and refuse what the model does, and lead where it leads', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(charges, starts, commands, (charge, start, given) => {
      const model = new Model(charge);
      const real = new Real(charge, start);
      let now = start;
      for (const [command, days] of given) {
        now = new Date(now.getTime() + days * DAY_MS);
        model.daysSinceDelivery += days;
        const refusal = real.take(command, now);
        expect([command, refusal === undefined]).toEqual([command, model.take(command)]);
        expect({
          state: real.order.state,
          refunded: real.order.refundedAt !== null,
          complaint: complaintOf(real),
        }).toEqual({ state: model.state, refunded: model.refunded, complaint: model.complaint });
        expect(real.refunds).toBeLessThanOrEqual(1);
        reached.add(model.state);
        if (refusal !== undefined) reached.add(refusal);
      }
    }),
    { numRuns: 3_000 },
  );
  // A model that never gets anywhere would agree with everything.
  expect([...reached].sort()).toEqual(
    expect.arrayContaining([
      'COMPLAINTS.CLOSED',
      'COMPLAINTS.NOTHING_TO_REFUND',
      'COMPLAINTS.OPEN_ALREADY',
      'RETURNS.TOO_LATE',
      'SHIPMENTS.DELIVERED_ALREADY',
      'cancelled',
      'delivery-failed',
      'returned',
    ]),
  );
});

function complaintOf({ complaint }: Real): Model['complaint'] {
  if (complaint === undefined) return 'none';
  return complaint.closedAt === null ? 'open' : 'closed';
}
