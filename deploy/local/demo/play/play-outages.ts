import type { OutagePlan } from '../plan-day/day-plan.ts';
import type { AlarmsClient } from './alarms-client.ts';
import type { BillingClient } from './billing-client.ts';
import type { LogisticsClient } from './logistics-client.ts';
import { Contract } from './play-contract.ts';
import { playIncident } from './play-incident.ts';
import { Order } from './play-order.ts';
import { ALARM_CENTRE, BANK, COURIER, DEBT_COLLECTOR, GUARD_COMPANY } from './recipients.ts';
import type { SandboxFaults } from './sandbox-faults.ts';
import { untilOver } from './until-over.ts';

/**
 * The alarm centre fails and the guard company's line breaks, each after it has read what it got, until the service gives
 * up: one disclosure ends as failed and one as unknown. The operator watches the incident meanwhile.
 */
export async function playAlarmOutage(
  alarms: AlarmsClient,
  faults: SandboxFaults,
  plan: OutagePlan['alarm'],
): Promise<void> {
  await faults.set(ALARM_CENTRE, { mode: 'fail-after' });
  await faults.set(GUARD_COMPANY, { mode: 'drop-after' });
  const { id } = await alarms.install(plan.installation);
  await playIncident(alarms, id, plan.incident, (incidentId) =>
    untilOver(`Incident ${incidentId}`, [ALARM_CENTRE, GUARD_COMPANY], () => alarms.showIncident(incidentId)),
  );
  await faults.clear([ALARM_CENTRE, GUARD_COMPANY]);
}

/** The debt collector fails until the service gives up; the claim counts as not handed over, and goes there again. */
export async function playClaimOutage(
  billing: BillingClient,
  faults: SandboxFaults,
  { customer, contract: plan }: OutagePlan['claim'],
): Promise<void> {
  await faults.set(DEBT_COLLECTOR, { mode: 'fail-after' });
  const contract = new Contract(billing, customer, plan);
  await contract.sign();
  await contract.live('morning');
  const { invoiceId } = contract;
  if (invoiceId !== undefined && (await billing.handOver(invoiceId, 'debt-collection'))) {
    await untilOver(`Invoice ${invoiceId}`, [DEBT_COLLECTOR], () => billing.showInvoice(invoiceId));
    await faults.clear([DEBT_COLLECTOR]);
    await billing.handOver(invoiceId, 'debt-collection');
  }
  await faults.clear([DEBT_COLLECTOR]);
}

/** The courier takes the parcel's papers and breaks off each time: whether it carries it nobody knows until it arrives. */
export async function playParcelOutage(
  logistics: LogisticsClient,
  faults: SandboxFaults,
  { customer, order: plan }: OutagePlan['parcel'],
): Promise<void> {
  await faults.set(COURIER, { mode: 'drop-after' });
  const order = new Order(logistics, customer, plan);
  await order.place();
  await order.live('morning');
  const { id } = order;
  if (id !== undefined && !order.halted) {
    await untilOver(`Order ${id}`, [COURIER], () => logistics.show(id));
    await order.live('midday');
  }
  await faults.clear([COURIER]);
}

/** The bank refuses a card, so the order is cancelled. Nobody else may pay meanwhile. */
export async function playRefusedCard(
  logistics: LogisticsClient,
  faults: SandboxFaults,
  { buyer, order: plan }: OutagePlan['card'],
): Promise<void> {
  await faults.set(BANK, { mode: 'refuse', times: 1 });
  const order = new Order(logistics, buyer, plan);
  await order.place();
  const { id } = order;
  if (id !== undefined && !order.halted) await untilOver(`Order ${id}`, [BANK], () => logistics.show(id));
  await order.live('midday');
  await faults.clear([BANK]);
}
