import type { Role } from '../vocabulary/closed-terms.js';

/** A recipient: a legal entity with one sharing log. */
export interface LegalEntity {
  /** Slug; the name of its sharing log, never renamed. */
  readonly key: string;
  readonly name: string;
  /** Whether the policy names it, the local stack made it up, or somebody entered it since. */
  readonly named: 'policy' | 'demo' | 'entered';
  /** The classes under which it may receive data. */
  readonly classes: readonly string[];
  /** Where this entity's role differs from what its class usually has. */
  readonly roles?: Readonly<Record<string, Role>>;
}

/** Named by the policy, and plainly made-up ones for every class where it names nobody. An acquirer there is not. */
export const legalEntities: readonly LegalEntity[] = [
  { key: 'larm-assistans', name: 'Larm Assistans AB', named: 'policy', classes: ['guard-company'] },
  { key: 'billecta', name: 'Billecta AB', named: 'policy', classes: ['payments'] },
  { key: 'webcrm', name: 'WebCRM', named: 'policy', classes: ['crm'] },
  { key: 'senzum', name: 'Senzum AB', named: 'policy', classes: ['sales-telephony', 'customer-communication'] },
  { key: 'dhl', name: 'DHL', named: 'policy', classes: ['courier'] },
  { key: 'riksbud', name: 'Riksbud', named: 'policy', classes: ['warehouse', 'courier'] },
  { key: 'entella', name: 'Entella', named: 'policy', classes: ['it-services'] },
  { key: 'adobe', name: 'Adobe', named: 'policy', classes: ['analytics'] },
  { key: 'google', name: 'Google', named: 'policy', classes: ['analytics', 'ad-audiences'] },
  { key: 'facebook', name: 'Facebook', named: 'policy', classes: ['ad-audiences'] },
  { key: 'add-visits', name: 'Add Visits', named: 'policy', classes: ['market-research'] },
  { key: 'exempel-larmcentral', name: 'Exempel Larmcentral AB', named: 'demo', classes: ['alarm-centre'] },
  { key: 'exempel-sms', name: 'Exempel SMS AB', named: 'demo', classes: ['sms-gateway'] },
  { key: 'exempel-push', name: 'Exempel Push AB', named: 'demo', classes: ['push'] },
  { key: 'exempel-installation', name: 'Exempel Installation AB', named: 'demo', classes: ['installer'] },
  { key: 'exempel-hosting', name: 'Exempel Hosting AB', named: 'demo', classes: ['hosting'] },
  {
    key: 'exempel-bank',
    name: 'Exempel Bank AB',
    named: 'demo',
    classes: ['payments'],
    roles: { payments: 'separate-controller' },
  },
  { key: 'exempel-inkasso', name: 'Exempel Inkasso AB', named: 'demo', classes: ['debt-collector'] },
  { key: 'exempel-fordran', name: 'Exempel Fordran AB', named: 'demo', classes: ['claim-assignee'] },
  { key: 'exempel-finansrad', name: 'Exempel Finansråd AB', named: 'demo', classes: ['financial-adviser'] },
  {
    key: 'exempel-kreditupplysning',
    name: 'Exempel Kreditupplysning AB',
    named: 'demo',
    classes: ['credit-information-agency'],
  },
  { key: 'exempel-forsakring', name: 'Exempel Försäkring AB', named: 'demo', classes: ['insurers'] },
  { key: 'exempel-koncern', name: 'Exempel Koncern AB', named: 'demo', classes: ['group-companies'] },
  { key: 'exempel-leverans', name: 'Exempel Leverans AB', named: 'demo', classes: ['delivery-partners'] },
  { key: 'exempel-ombud', name: 'Exempel Ombud AB', named: 'demo', classes: ['sales-agents'] },
  { key: 'exempel-revision', name: 'Exempel Revision AB', named: 'demo', classes: ['auditors'] },
  { key: 'exempel-myndighet', name: 'Exempelmyndigheten', named: 'demo', classes: ['authority'] },
];

const entitiesByKey: ReadonlyMap<string, LegalEntity> = new Map(legalEntities.map((entity) => [entity.key, entity]));

export function findEntity(key: string): LegalEntity | undefined {
  return entitiesByKey.get(key);
}
