import { LocalStackError } from '../../local-stack-error.ts';
import type { ContactPlan, IncidentPlan, InstallationPlan, Step } from '../plan-day/day-plan.ts';
import { call } from './call-service.ts';

interface AskedDisclosure {
  recipient: string;
  status: 'opened' | 'withheld';
  reason?: string;
}

interface WithDisclosures {
  disclosures: AskedDisclosure[];
}

export interface Installed extends WithDisclosures {
  id: string;
  customer: { subjectRef: string };
  contactPersons: { subjectRef: string }[];
}

export interface IncidentNow {
  disclosures: { recipient: string; status: 'opened' | 'closed' | 'withheld'; outcome?: string }[];
}

export interface HistoryPage {
  entries: { systemId: string; by?: { kind: string; userName: string } }[];
}

/** The alarms service's API as its users call it. Every answer but the expected one is an error. */
export class AlarmsClient {
  /** Requests answered so far. */
  requests = 0;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  install(body: InstallationPlan): Promise<Installed> {
    return this.#disclosing('/api/systems', body, 201);
  }

  async changeArming(systemId: string, step: Extract<Step, { method: string }>): Promise<void> {
    const { do: to, userName, method } = step;
    await this.#call('POST', `/api/systems/${systemId}/${to}`, 200, { userName, method });
  }

  async addContactPerson(systemId: string, person: ContactPlan): Promise<void> {
    await this.#disclosing(`/api/systems/${systemId}/contact-persons`, person, 201);
  }

  async removeContactPerson(systemId: string, subjectRef: string): Promise<void> {
    await this.#call('DELETE', `/api/systems/${systemId}/contact-persons/${subjectRef}`, 204);
  }

  async showSystem(systemId: string): Promise<void> {
    await this.#call('GET', `/api/systems/${systemId}`, 200);
  }

  async raiseAlarm(systemId: string, { kind, zone, triggeredBy }: IncidentPlan): Promise<string> {
    const alarm = { kind, zone, ...(triggeredBy === undefined ? {} : { triggeredBy }) };
    const { id } = await this.#call<{ id: string }>('POST', `/api/systems/${systemId}/alarms`, 201, alarm);
    return id;
  }

  async notifyContacts(incidentId: string): Promise<void> {
    await this.#disclosing(`/api/incidents/${incidentId}/notifications`, undefined, 202);
  }

  async dispatchGuard(incidentId: string, lifeAtStake: boolean): Promise<void> {
    await this.#disclosing(`/api/incidents/${incidentId}/guard-dispatches`, { lifeAtStake }, 202);
  }

  showIncident(incidentId: string): Promise<IncidentNow> {
    return this.#call('GET', `/api/incidents/${incidentId}`, 200);
  }

  async closeIncident(incidentId: string, { actionTaken }: IncidentPlan): Promise<void> {
    await this.#call('POST', `/api/incidents/${incidentId}/closing`, 200, { actionTaken });
  }

  readHistory(customerRef: string): Promise<HistoryPage> {
    return this.#call('GET', `/api/customers/${customerRef}/alarm-history?limit=50`, 200);
  }

  async #disclosing<Body extends WithDisclosures>(path: string, body: unknown, status: number): Promise<Body> {
    const answer = await this.#call<Body>('POST', path, status, body);
    const withheld = answer.disclosures.find((disclosure) => disclosure.status === 'withheld');
    if (withheld === undefined) return answer;
    throw new LocalStackError(
      'LOCAL.DEMO_FAILED',
      `The gate withheld a disclosure to ${withheld.recipient} (${withheld.reason ?? 'no reason given'}) that the declared register should allow: compare libs/declared-register with the disclosures of apps/alarms.`,
    );
  }

  async #call<Body>(method: 'GET' | 'POST' | 'DELETE', path: string, status: number, body?: unknown): Promise<Body> {
    const answer = await call<Body>({
      method,
      url: `${this.#url}${path}`,
      expect: status,
      ...(body === undefined ? {} : { body }),
    });
    this.requests += 1;
    return answer;
  }
}
