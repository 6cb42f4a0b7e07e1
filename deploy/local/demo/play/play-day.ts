import type { DayPlan } from '../plan-day/day-plan.ts';
import { AlarmsClient } from './alarms-client.ts';
import { atOnce } from './at-once.ts';
import { BillingClient } from './billing-client.ts';
import { LogisticsClient } from './logistics-client.ts';
import { MarketingClient } from './marketing-client.ts';
import { type Clients, CustomerDay } from './play-customer.ts';
import { Marketing } from './play-marketing.ts';
import { Order } from './play-order.ts';
import { playAlarmOutage, playClaimOutage, playParcelOutage, playRefusedCard } from './play-outages.ts';
import {
  ALARM_CENTRE,
  BANK,
  COURIER,
  CRM,
  DEBT_COLLECTOR,
  GUARD_COMPANY,
  INSTALLER,
  INSURER,
  MARKET_RESEARCH,
  PAYMENT_SERVICE,
  SALES_AGENTS,
  SALES_TELEPHONY,
  SMS_GATEWAY,
} from './recipients.ts';
import { SandboxFaults } from './sandbox-faults.ts';

export interface PlayedDay {
  /** Customers of today; a lead who bought on an earlier day is none. */
  customers: number;
  shopBuyers: number;
  requests: number;
  /** Persons shown to account holders, counted once a reading. */
  usersShown: number;
}

const CONCURRENCY = 10;
const MISBEHAVING = [
  INSTALLER,
  SMS_GATEWAY,
  ALARM_CENTRE,
  GUARD_COMPANY,
  PAYMENT_SERVICE,
  CRM,
  DEBT_COLLECTOR,
  INSURER,
  BANK,
  COURIER,
  SALES_TELEPHONY,
  SALES_AGENTS,
  MARKET_RESEARCH,
];
/** Alarm, claim and parcel; the card is a shop buyer's. */
const CUSTOMERS_IN_OUTAGES = 3;
/** After so many a sender gives up. */
const ATTEMPTS = 6;

/** Plays a planned day through the services' APIs. Recipients misbehave in between and behave again at its end. */
export async function playDay(urls: Readonly<Record<string, string>>, plan: DayPlan): Promise<PlayedDay> {
  const url = (service: string): string => urls[service] ?? '';
  const clients: Clients = {
    alarms: new AlarmsClient(url('alarms')),
    billing: new BillingClient(url('billing')),
    logistics: new LogisticsClient(url('logistics')),
    marketing: new MarketingClient(url('marketing')),
  };
  const faults = new SandboxFaults(url('partners'));
  const customers = plan.customers.map((customer) => new CustomerDay(clients, customer));
  const shop = plan.shopBuyers.map(({ buyer, order }) => new Order(clients.logistics, buyer, order));
  const marketing = new Marketing(clients.marketing, plan.marketing);
  await faults.clear(MISBEHAVING);
  try {
    await faults.set(SALES_AGENTS, { mode: 'fail-after', times: ATTEMPTS });
    const outages = [
      playAlarmOutage(clients.alarms, faults, plan.outages.alarm),
      playClaimOutage(clients.billing, faults, plan.outages.claim),
      playParcelOutage(clients.logistics, faults, plan.outages.parcel),
    ];
    const meanwhile = async (): Promise<void> => {
      await playRefusedCard(clients.logistics, faults, plan.outages.card);
      await setMorningFaults(faults);
      await Promise.all([marketing.live('morning'), playMorning(customers, shop)]);
    };
    // The outages last some seconds: whoever does not need those recipients goes on beside them.
    await Promise.all([...outages, marketing.begin(), meanwhile()]);
    await setMiddayFaults(faults);
    await Promise.all([marketing.live('midday'), playRestOfDay(customers, shop)]);
  } finally {
    await faults.clear(MISBEHAVING);
  }
  return {
    customers: customers.filter(({ arrived }) => arrived).length + CUSTOMERS_IN_OUTAGES,
    shopBuyers: shop.length + 1,
    requests: requestsOf(clients),
    usersShown: customers.reduce((sum, customer) => sum + customer.usersShown, 0),
  };
}

function requestsOf({ alarms, billing, logistics, marketing }: Clients): number {
  return [alarms, billing, logistics, marketing].reduce((sum, { requests }) => sum + requests, 0);
}

/** Everybody comes, and does what needs neither courier nor collector nor guards. */
async function playMorning(customers: readonly CustomerDay[], shop: readonly Order[]): Promise<void> {
  await atOnce(CONCURRENCY, customers, async (customer) => {
    await customer.arrive();
    await customer.beServed('morning');
    await customer.liveAtHome('morning');
  });
  await atOnce(CONCURRENCY, shop, async (order) => {
    await order.place();
    await order.live('morning');
  });
  await atOnce(
    CONCURRENCY,
    customers.filter(({ waitsAtMidday }) => !waitsAtMidday),
    (customer) => customer.liveAtHome('midday'),
  );
}

async function playRestOfDay(customers: readonly CustomerDay[], shop: readonly Order[]): Promise<void> {
  await Promise.all([
    atOnce(CONCURRENCY / 2, shop, (order) => order.live('midday')),
    atOnce(CONCURRENCY, customers, async (customer) => {
      await customer.beServed('midday');
      if (customer.waitsAtMidday) await customer.liveAtHome('midday');
    }),
  ]);
  await atOnce(CONCURRENCY, customers, (customer) => customer.liveAtHome('evening'));
  await atOnce(CONCURRENCY, customers, (customer) => customer.liveAtHome('night'));
}

/** Of these nothing later hangs on how a single disclosure ends. */
async function setMorningFaults(faults: SandboxFaults): Promise<void> {
  await faults.set(INSTALLER, { mode: 'refuse', times: 1 });
  await faults.set(CRM, { mode: 'refuse', times: 1 });
  await faults.set(INSURER, { mode: 'refuse', times: 1 });
  await faults.set(PAYMENT_SERVICE, { mode: 'fail-before', times: ATTEMPTS - 1 });
  await faults.set(SMS_GATEWAY, { mode: 'fail-before', times: ATTEMPTS - 1 });
}

async function setMiddayFaults(faults: SandboxFaults): Promise<void> {
  await faults.set(GUARD_COMPANY, { mode: 'slow', times: 2, delayMs: 800 });
  await faults.set(SALES_TELEPHONY, { mode: 'refuse', times: 1 });
  await faults.set(MARKET_RESEARCH, { mode: 'drop-after', times: 1 });
}
