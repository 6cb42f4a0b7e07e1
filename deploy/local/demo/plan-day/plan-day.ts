import type { CustomerPlan, DayPlan, OutagePlan, ShopBuyerPlan } from './day-plan.ts';
import {
  type Customer,
  DAYS_OF_BIRTH,
  LEADS,
  madeUpAddress,
  madeUpPerson,
  neverGivenNumber,
} from './made-up-people.ts';
import { planContract, planOverdueContract } from './plan-contract.ts';
import { planHousehold } from './plan-household.ts';
import { planInstallation } from './plan-installation.ts';
import { planMarketing, WON_LEADS } from './plan-marketing.ts';
import { planDeliveredOrder, planOrder, planParcel, planRefusedCard } from './plan-order.ts';
import { seededRandom, type Random } from './random.ts';

/** Of twenty customers, who is concerned in what; whoever has no contract today has one from before. */
const WITH_HOUSEHOLD = [0, 1, 2, 3, 5, 6, 7, 8, 11, 12, 15, 16];
const WITHOUT_CONTRACT = [3, 7, 11, 15, 19];
const WITH_ORDER = [4, 14, 19];
const WITH_ORDERED_DEVICES = 2;
const SHOP_BUYERS = 12;

/** How many meet recipients that do not work. */
const IN_OUTAGES = 3;

/** Who takes part, made on the way: everybody once. */
interface Crowd {
  random: Random;
  /** Marks what must never come again on another day: orders, campaigns, recordings. */
  mark: string;
  nextCustomer: () => Customer;
}

/** A day of so many customers, at most 1,000; the same seed gives the same day. */
export function planDay(seed: number, customers: number): DayPlan {
  const random = seededRandom(seed);
  const crowd = { random, mark: seed.toString(36), nextCustomer: customersOf(seed, random) };
  const outages = planOutages(crowd);
  const plans = planCustomers(crowd, customers - IN_OUTAGES);
  return {
    outages,
    customers: plans,
    shopBuyers: Array.from({ length: SHOP_BUYERS }, (_, index) => planShopBuyer(crowd, index)),
    marketing: planMarketing(
      random,
      crowd.mark,
      plans.flatMap(({ customer, lead }) => (lead === undefined ? [customer] : [])),
    ),
  };
}

/** Days have seeds that lie far from each other, so that each has a day of birth of its own for its customers. */
function customersOf(seed: number, random: Random): () => Customer {
  const dayOfBirth = Math.floor((seed / 2 ** 32) * DAYS_OF_BIRTH);
  let serial = 0;
  return () => {
    const personalIdentityNumber = neverGivenNumber(dayOfBirth, serial);
    serial += 1;
    return {
      subjectRef: random.uuid(),
      ...madeUpPerson(random),
      address: madeUpAddress(random),
      personalIdentityNumber,
    };
  };
}

function planOutages({ random, mark, nextCustomer }: Crowd): OutagePlan {
  return {
    alarm: {
      installation: planInstallation(random, nextCustomer()),
      incident: { kind: 'fire', zone: 'attic', dispatch: 'guard', actionTaken: 'fire-service-called' },
    },
    claim: { customer: nextCustomer(), contract: planOverdueContract(random) },
    parcel: { customer: nextCustomer(), order: planParcel(random, `TRS-${mark}`) },
    card: { buyer: shopBuyer(random), order: planRefusedCard(random, `TRS-${mark}`) },
  };
}

function planCustomers({ random, mark, nextCustomer }: Crowd, count: number): CustomerPlan[] {
  let contracts = 0;
  let households = 0;
  let orders = 0;
  return Array.from({ length: count }, (_, index): CustomerPlan => {
    const lead = index < WON_LEADS ? LEADS[index] : undefined;
    const customer = { ...nextCustomer(), ...lead };
    const of20 = index % 20;
    const ordered = of20 === WITH_ORDERED_DEVICES;
    const order = ordered
      ? planDeliveredOrder(random, `TRS-${mark}-i${index}`)
      : WITH_ORDER.includes(of20)
        ? planOrder(random, orders++, `TRS-${mark}-c`, true)
        : undefined;
    const household = WITH_HOUSEHOLD.includes(of20)
      ? planHousehold(random, households++, planInstallation(random, customer), ordered ? 'ordered' : 'brought')
      : undefined;
    if (ordered)
      for (const serialNumber of order?.serialNumbers ?? [])
        household?.installation.devices.push({ serialNumber, kind: 'motion' });
    const deviceIds = household?.installation.devices.map(({ serialNumber }) => serialNumber) ?? [];
    const contract =
      lead !== undefined || !WITHOUT_CONTRACT.includes(of20)
        ? planContract(random, { index: contracts++, homes: households }, deviceIds)
        : undefined;
    return {
      customer,
      ...(lead === undefined ? {} : { lead: index }),
      ...(contract === undefined ? {} : { contract }),
      ...(order === undefined ? {} : { order }),
      ...(household === undefined ? {} : { household }),
    };
  });
}

function planShopBuyer({ random, mark }: Crowd, index: number): ShopBuyerPlan {
  return { buyer: shopBuyer(random), order: planOrder(random, index, `TRS-${mark}-s`, false) };
}

function shopBuyer(random: Random): ShopBuyerPlan['buyer'] {
  return { ...madeUpPerson(random), address: madeUpAddress(random) };
}
