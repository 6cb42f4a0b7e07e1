import { text, type LocalizedText } from '../cell.js';
import type { TransferGround } from '../vocabulary/closed-terms.js';

/** What the local stack says of an entity beyond the policy. Made up; part of no edition. */
export interface EntityFacts {
  readonly entity: string;
  /** ISO 3166-1 alpha-2: where the entity receives the data. */
  readonly country: string;
  readonly storageCountries: readonly string[];
  /** From where staff of the entity can reach the data. */
  readonly accessCountries: readonly string[];
  /** Empty where chapter V does not apply. */
  readonly transfers: readonly TransferFact[];
  readonly subProcessors: readonly { readonly name: string; readonly country: string; readonly since: string }[];
  readonly securityMeasures: readonly DemoSecurityMeasure[];
  readonly provenance: 'demo';
}

export interface TransferFact {
  readonly country: string;
  readonly ground: TransferGround;
  readonly instrument: LocalizedText;
  /** ISO 8601 instant, UTC, inclusive. */
  readonly validFrom: string;
  /** ISO 8601 instant, UTC, exclusive; null: until further notice. */
  readonly validTo: string | null;
  /** The transfer impact assessment, where the ground needs one. */
  readonly tiaReference: string | null;
}

/** Art. 32 measures that the made-up agreements ask for. */
export const demoSecurityMeasures = {
  'encrypted-transport': text('krypterad överföring', 'encryption in transit'),
  'encrypted-storage': text('krypterad lagring', 'encryption at rest'),
  'two-factor-login': text('tvåfaktorsinloggning', 'two-factor login'),
  'access-log': text('åtkomstlogg', 'access log'),
  'confidentiality-undertaking': text('tystnadsförbindelse', 'confidentiality undertaking'),
} as const satisfies Record<string, LocalizedText>;

export type DemoSecurityMeasure = keyof typeof demoSecurityMeasures;

/** Where a natural person is taken to receive data: the company serves homes in Sweden only. */
export const naturalPersonCountry = 'SE';

const technical: readonly DemoSecurityMeasure[] = [
  'encrypted-transport',
  'encrypted-storage',
  'two-factor-login',
  'access-log',
];
const organisational: readonly DemoSecurityMeasure[] = ['encrypted-transport', 'confidentiality-undertaking'];

const endOfPrivacyShield = '2020-07-15T22:00:00.000Z';
const startOfDataPrivacyFramework = '2023-07-09T22:00:00.000Z';

/** The grounds towards the United States, period by period; the assessment belongs to the years of the clauses. */
function groundsTowardsUnitedStates(serial: number): readonly TransferFact[] {
  return [
    {
      country: 'US',
      ground: 'A45',
      instrument: text('Privacy Shield, upphävt genom C-311/18', 'Privacy Shield, annulled by C-311/18'),
      validFrom: '2018-05-24T22:00:00.000Z',
      validTo: endOfPrivacyShield,
      tiaReference: null,
    },
    {
      country: 'US',
      ground: 'A46-2-c',
      instrument: text('Standardavtalsklausuler', 'Standard contractual clauses'),
      validFrom: endOfPrivacyShield,
      validTo: startOfDataPrivacyFramework,
      tiaReference: `DEMO-TIA-00${serial}`,
    },
    {
      country: 'US',
      ground: 'A45',
      instrument: text(
        'EU–US Data Privacy Framework, bolaget är certifierat',
        'EU–US Data Privacy Framework, the company is certified',
      ),
      validFrom: startOfDataPrivacyFramework,
      validTo: null,
      tiaReference: null,
    },
  ];
}

function inEea(
  entity: string,
  country: string,
  securityMeasures: readonly DemoSecurityMeasure[],
  more: Partial<Pick<EntityFacts, 'storageCountries' | 'accessCountries' | 'subProcessors'>> = {},
): EntityFacts {
  return {
    entity,
    country,
    storageCountries: [country],
    accessCountries: [country],
    transfers: [],
    subProcessors: [],
    securityMeasures,
    provenance: 'demo',
    ...more,
  };
}

function inUnitedStates(entity: string, serial: number): EntityFacts {
  return {
    entity,
    country: 'US',
    storageCountries: ['IE', 'US'],
    accessCountries: ['IE', 'US'],
    transfers: groundsTowardsUnitedStates(serial),
    subProcessors: [],
    securityMeasures: technical,
    provenance: 'demo',
  };
}

const exampleCloud = { name: 'Exempel Moln AB', country: 'FI', since: '2024-01-01' } as const;

export const entityFacts: readonly EntityFacts[] = [
  inEea('larm-assistans', 'SE', organisational),
  inEea('billecta', 'SE', technical, { subProcessors: [exampleCloud] }),
  inEea('webcrm', 'DK', technical, { storageCountries: ['DK', 'NL'] }),
  inEea('senzum', 'SE', technical, { accessCountries: ['SE', 'EE'] }),
  inEea('dhl', 'SE', organisational, { storageCountries: ['DE'], accessCountries: ['DE', 'SE'] }),
  inEea('riksbud', 'SE', organisational),
  inEea('entella', 'SE', technical),
  inUnitedStates('adobe', 1),
  inUnitedStates('google', 2),
  inUnitedStates('facebook', 3),
  inEea('add-visits', 'SE', technical),
  inEea('exempel-larmcentral', 'SE', technical),
  inEea('exempel-sms', 'NO', technical, { storageCountries: ['NO', 'SE'] }),
  inEea('exempel-push', 'IE', technical),
  inEea('exempel-installation', 'SE', organisational),
  inEea('exempel-hosting', 'FI', technical, { storageCountries: ['FI', 'SE'], subProcessors: [exampleCloud] }),
  inEea('exempel-bank', 'SE', technical),
  inEea('exempel-inkasso', 'SE', organisational),
  inEea('exempel-fordran', 'NO', organisational),
  inEea('exempel-finansrad', 'SE', organisational),
  inEea('exempel-kreditupplysning', 'SE', technical),
  inEea('exempel-forsakring', 'SE', technical),
  inEea('exempel-koncern', 'NO', technical),
  inEea('exempel-leverans', 'SE', organisational),
  inEea('exempel-ombud', 'SE', organisational),
  inEea('exempel-revision', 'SE', organisational),
  inEea('exempel-myndighet', 'SE', organisational),
];

const factsByEntity: ReadonlyMap<string, EntityFacts> = new Map(entityFacts.map((facts) => [facts.entity, facts]));

export function findEntityFacts(entity: string): EntityFacts | undefined {
  return factsByEntity.get(entity);
}
