import type { HouseholdStep } from '../plan-day/plan-household.ts';
import type { IncidentPlan } from '../plan-day/plan-incident.ts';
import type { ContactPlan, InstallationPlan } from '../plan-day/plan-installation.ts';
import { type DisclosureState, ServiceClient } from './call-service.ts';

export interface Installed {
  id: string;
  customer: { subjectRef: string };
  contactPersons: { subjectRef: string }[];
}

export interface HistoryPage {
  entries: { systemId: string; by?: { kind: string; userName: string } }[];
}

const WITHHELD = ['INCIDENTS.NOTHING_LET_OUT'];

/** The alarms service. */
export class AlarmsClient extends ServiceClient {
  install(body: InstallationPlan): Promise<Installed> {
    return this.post('/api/systems', 201, body);
  }

  async changeArming(systemId: string, step: Extract<HouseholdStep, { method: string }>): Promise<void> {
    const { do: to, userName, method } = step;
    await this.post(`/api/systems/${systemId}/${to}`, 200, { userName, method });
  }

  async addContactPerson(systemId: string, person: ContactPlan): Promise<void> {
    await this.post(`/api/systems/${systemId}/contact-persons`, 201, person);
  }

  async removeContactPerson(systemId: string, subjectRef: string): Promise<void> {
    await this.delete(`/api/systems/${systemId}/contact-persons/${subjectRef}`);
  }

  async showSystem(systemId: string): Promise<void> {
    await this.get(`/api/systems/${systemId}`);
  }

  async raiseAlarm(systemId: string, { kind, zone, triggeredBy }: IncidentPlan): Promise<string> {
    const alarm = { kind, zone, ...(triggeredBy === undefined ? {} : { triggeredBy }) };
    const { id } = await this.post<{ id: string }>(`/api/systems/${systemId}/alarms`, 201, alarm);
    return id;
  }

  async notifyContacts(incidentId: string): Promise<void> {
    await this.postUnless(WITHHELD, `/api/incidents/${incidentId}/notifications`, 202);
  }

  /** False where the gate let nothing out: then nobody comes. */
  async dispatchGuard(incidentId: string, lifeAtStake: boolean): Promise<boolean> {
    const path = `/api/incidents/${incidentId}/guard-dispatches`;
    return (await this.postUnless(WITHHELD, path, 202, { lifeAtStake })) !== undefined;
  }

  showIncident(incidentId: string): Promise<{ disclosures: DisclosureState[] }> {
    return this.get(`/api/incidents/${incidentId}`);
  }

  async closeIncident(incidentId: string, actionTaken: IncidentPlan['actionTaken']): Promise<void> {
    await this.post(`/api/incidents/${incidentId}/closing`, 200, { actionTaken });
  }

  readHistory(customerRef: string): Promise<HistoryPage> {
    return this.get(`/api/customers/${customerRef}/alarm-history?limit=50`);
  }
}
