import { randomUUID } from 'node:crypto';

/** A made-up household; numbers from the range that Sweden reserves for fiction. */
function madeUpHousehold(number: number) {
  const phone = (place: number) => `+467017406${String(5 + ((number * 3 + place) % 95)).padStart(2, '0')}`;
  return {
    customer: {
      subjectRef: randomUUID(),
      name: `Anna Påhittad ${number}`,
      phone: phone(0),
      email: `anna${number}@exempel.example`,
    },
    alarmAddress: { street: `Påhittsgatan ${number}`, postalCode: '12345', city: 'Påhittsköping' },
    devices: [{ serialNumber: `TR-${String(number).padStart(6, '0')}`, kind: 'control-unit' }],
    secondaryUsers: [{ name: `Bo Påhittad ${number}`, userName: 'bo', phone: phone(1) }],
    contactPersons: [{ name: `Cia Påhittad ${number}`, mobile: phone(2), relation: 'neighbour' }],
    noticeEdition: '2018-05',
  };
}

/** Speaks to the alarms service as its users do; an answer that is not a success is an error. */
export class AlarmsClient {
  constructor(private readonly url: string) {}

  async install(number: number): Promise<{ systemId: string; subjectRef: string }> {
    const household = madeUpHousehold(number);
    const { id } = await this.post<{ id: string }>('/api/systems', household);
    return { systemId: id, subjectRef: household.customer.subjectRef };
  }

  async arm(systemId: string, userName = 'bo'): Promise<void> {
    await this.post(`/api/systems/${systemId}/arm`, { userName, method: 'app' });
  }

  /** An incident from the alarm to its end, with everybody told. */
  async incident(systemId: string, kind = 'fire'): Promise<string> {
    const { id: incidentId } = await this.post<{ id: string }>(`/api/systems/${systemId}/alarms`, {
      kind,
      zone: 'hall',
    });
    await this.post(`/api/incidents/${incidentId}/notifications`, {});
    await this.post(`/api/incidents/${incidentId}/guard-dispatches`, { lifeAtStake: false });
    await this.post(`/api/incidents/${incidentId}/closing`, { actionTaken: 'guard-attended' });
    return incidentId;
  }

  async history(subjectRef: string): Promise<void> {
    await this.request('GET', `/api/customers/${subjectRef}/alarm-history`);
  }

  private async post<Body>(path: string, body: unknown): Promise<Body> {
    return this.request<Body>('POST', path, body);
  }

  private async request<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(
      `${this.url}${path}`,
      body === undefined ? { method } : { method, headers, body: JSON.stringify(body) },
    );
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }
}
