import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OrderPlan } from '../plan-day/plan-order.ts';
import { planDay } from '../plan-day/plan-day.ts';
import { BillingClient } from './billing-client.ts';
import { LogisticsClient } from './logistics-client.ts';
import { MarketingClient } from './marketing-client.ts';
import { Contract } from './play-contract.ts';
import { playLead } from './play-lead.ts';
import { Marketing } from './play-marketing.ts';
import { Order } from './play-order.ts';

const ID = '6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44';

/** Where the gate lets nothing out: these operations consist of a disclosure. */
const DISCLOSING = /\/(quotes|contacts|information|surveys|entries|reservation|shipment|credit-checks|collection)$/;
const OK = /\/(closing|withdrawal|queueing|report|copy|delivery)$/;
const ACCEPTED = /\/sending$/;

/** A service for which no agreement is in force, and what it was asked to do. */
class StoppedService {
  readonly asked: string[] = [];
  reason = 'no-agreement';
  readonly #server = createServer((request, response) => {
    this.#answer(request, response);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push(path.replaceAll(ID, ':id'));
    request.resume();
    if (DISCLOSING.test(path)) {
      const service = /reservation|shipment/.test(path)
        ? 'ORDERS'
        : /credit|collection/.test(path)
          ? 'BILLING'
          : 'MARKETING';
      response.writeHead(409).end(JSON.stringify({ code: `${service}.NOTHING_LET_OUT`, title: 'nothing let out' }));
      return;
    }
    const disclosures = [{ recipient: 'exempel-stopped', status: 'withheld', reason: this.reason }];
    const body = { id: ID, subjectRef: ID, subjectRefs: [ID], queued: 0, disclosures };
    response.writeHead(OK.test(path) ? 200 : ACCEPTED.test(path) ? 202 : 201).end(JSON.stringify(body));
  }
}

describe('a day on which agreements have lapsed', () => {
  let service: StoppedService;
  let url: string;
  const plan = planDay(30, 220);

  beforeEach(async () => {
    service = new StoppedService();
    url = await service.start();
  });

  afterEach(() => service.stop());

  it('sells nothing to whom no quote could be made, and lets the lead go', async () => {
    expect(await playLead(new MarketingClient(url), 0, 'won')).toBeUndefined();
    expect(service.asked).toEqual(['/api/leads', '/api/leads/:id/quotes', '/api/leads/:id/closing']);
  });

  it('invoices nobody whose credit could not be checked', async () => {
    const customer = plan.customers.find(({ contract }) => contract !== undefined && contract.invoices.length > 0);
    if (customer?.contract === undefined) throw new Error('the plan has invoices');
    const contract = new Contract(new BillingClient(url), customer.customer, { ...customer.contract, shown: false });
    expect(await contract.sign()).toBe(true);
    await contract.live('morning');
    expect(service.asked.slice(0, 2)).toEqual(['/api/contracts', '/api/contracts/:id/credit-checks']);
    expect(service.asked.filter((path) => path.endsWith('/invoices'))).toEqual([]);
  });

  it('leaves an order where its charge was withheld', async () => {
    const [shopBuyer] = plan.shopBuyers;
    if (shopBuyer === undefined) throw new Error('the plan has shop buyers');
    const order = new Order(new LogisticsClient(url), shopBuyer.buyer, shopBuyer.order);
    await order.place();
    await order.live('morning');
    await order.live('midday');
    expect(order.halted).toBe(true);
    expect(service.asked).toEqual(['/api/orders']);
  });

  it('goes on with everything in marketing that does not wait for what was withheld', async () => {
    const marketing = new Marketing(new MarketingClient(url), plan.marketing);
    await marketing.begin();
    await marketing.live('morning');
    await marketing.live('midday');
    expect(service.asked).toContain('/api/surveys');
    expect(service.asked.filter((path) => path.endsWith('/answers'))).toEqual([]);
    // Of the bought list nobody was informed, so only customers and leads are in segments.
    const segments = service.asked.filter((path) => path.endsWith('/segments'));
    expect(segments).toHaveLength(plan.marketing.campaigns.length + 1);
  });

  it('stops where a service discloses what the register does not declare', async () => {
    service.reason = 'undeclared-category';
    const order: OrderPlan = plan.outages.card.order;
    const placing = new Order(new LogisticsClient(url), plan.outages.card.buyer, order).place();
    await expect(placing).rejects.toMatchObject({ code: 'LOCAL.DEMO_FAILED' });
  });
});
