import type { Customer } from './made-up-people.ts';
import type { ContractPlan } from './plan-contract.ts';
import type { HouseholdPlan } from './plan-household.ts';
import type { IncidentPlan } from './plan-incident.ts';
import type { InstallationPlan } from './plan-installation.ts';
import type { MarketingPlan } from './plan-marketing.ts';
import type { OrderPlan } from './plan-order.ts';

/** What a customer does today; nobody does everything. */
export interface CustomerPlan {
  customer: Customer;
  /** Index in {@link LEADS} of whoever comes by a quote; only the marketing service knows their pseudonym. */
  lead?: number;
  contract?: ContractPlan;
  order?: OrderPlan;
  household?: HouseholdPlan;
}

/** Somebody without an alarm; the logistics service makes the pseudonym. */
export interface ShopBuyerPlan {
  buyer: Pick<Customer, 'name' | 'phone' | 'email' | 'address'>;
  order: OrderPlan;
}

/**
 * What meets recipients that do not work: each has a customer of its own, and nobody else may need the recipients until
 * it is over.
 */
export interface OutagePlan {
  alarm: { installation: InstallationPlan; incident: IncidentPlan };
  claim: { customer: Customer; contract: ContractPlan };
  parcel: { customer: Customer; order: OrderPlan };
  card: ShopBuyerPlan;
}

export interface DayPlan {
  outages: OutagePlan;
  customers: readonly CustomerPlan[];
  shopBuyers: readonly ShopBuyerPlan[];
  marketing: MarketingPlan;
}
