/** Body of an installation at the alarms service. */
export interface InstallationPlan {
  customer: { subjectRef: string; name: string; phone: string; email: string; userName: string };
  alarmAddress: { street: string; postalCode: string; city: string };
  devices: { serialNumber: string; kind: string }[];
  secondaryUsers: { name: string; userName: string; phone: string }[];
  contactPersons: ContactPlan[];
  noticeEdition: string;
}

export interface ContactPlan {
  name: string;
  mobile: string;
  relation: string;
}

export interface IncidentPlan {
  kind: 'intrusion' | 'fire' | 'water' | 'assault';
  zone: string;
  /** User name of whoever sets it off by hand. */
  triggeredBy?: string;
  dispatch: 'none' | 'guard' | 'guard-life-at-stake';
  actionTaken: 'false-alarm' | 'guard-attended' | 'police-called' | 'fire-service-called' | 'resolved-by-customer';
}

export type Step =
  | { do: 'arm' | 'disarm'; userName: string; method: 'app' | 'keypad' | 'tag' | 'schedule' }
  | { do: 'incident'; incident: IncidentPlan }
  | { do: 'add-contact-person'; person: ContactPlan }
  /** The contact person named first. */
  | { do: 'remove-contact-person' }
  | { do: 'look-at-system' }
  | { do: 'read-history' };

/** Parts of the day in their order; one is over for every household before the next begins. */
export const PARTS_OF_DAY = ['morning', 'midday', 'evening', 'night'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export interface HouseholdPlan {
  installation: InstallationPlan;
  steps: Readonly<Record<PartOfDay, readonly Step[]>>;
}

export interface DayPlan {
  /** Its alarm goes off while alarm centre and guard company do not work: nobody else may need them until it is over. */
  outage: { installation: InstallationPlan; incident: IncidentPlan };
  households: readonly HouseholdPlan[];
}
