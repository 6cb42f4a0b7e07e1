import {
  type Agreement,
  type Cell,
  type DeclaredRecipient,
  type Edition,
  type EntityFacts,
  type Lang,
  type LegalEntity,
  declaredValues,
  demoSecurityMeasures,
  isDeclared,
  isNaturalPersonClass,
  label,
  recipientEntities,
} from '#declared-register';
import type { NamedRecipient, ReportAgreement, ReportSecurity, Statement } from './report-model.js';
import type { ReportSource } from './report-source.js';
import { NOT_STATED, lastDayBefore, statedTerm, stockholmDay } from './statements.js';
import { isInForce } from './transfers.js';

/** The legal entities behind the classes of recipients, with what is known of each. */
export class RecipientBook {
  private readonly entities: ReadonlyMap<string, LegalEntity>;

  constructor(
    private readonly source: Pick<ReportSource, 'edition' | 'entities' | 'agreements' | 'facts'>,
    private readonly at: Date,
    private readonly lang: Lang,
  ) {
    this.entities = new Map(source.entities.map((entity) => [entity.key, entity]));
  }

  /** Those for whom a declared recipient stands, each with the origin of that statement; one open one where nobody is named. */
  entitiesOf(recipient: DeclaredRecipient): Statement[] {
    const cells = this.cellsOf(recipient);
    if (cells.length === 0) return [NOT_STATED];
    return cells.map(({ value, provenance, proposed }) => ({
      text: this.entities.get(value)?.name ?? value,
      key: value,
      provenance,
      proposed: proposed === true,
    }));
  }

  keysOf(recipient: DeclaredRecipient): string[] {
    return this.cellsOf(recipient).map(({ value }) => value);
  }

  /** Every entity that the edition lets receive anything, in the order of their names. */
  named(): NamedRecipient[] {
    const recipiencies = new Map<string, Recipiency[]>();
    for (const activity of this.source.edition.activities) {
      for (const recipient of activity.recipients) {
        for (const key of this.keysOf(recipient)) {
          const list = recipiencies.get(key) ?? [];
          list.push({ recipient, activity: { key: activity.key, name: activity.name[this.lang] } });
          recipiencies.set(key, list);
        }
      }
    }
    return [...recipiencies]
      .map(([key, list]) => this.describe(key, list))
      .sort((a, b) => a.name.localeCompare(b.name, this.lang));
  }

  security(general: readonly Statement[]): ReportSecurity {
    return {
      general,
      ofRecipients: this.named().flatMap(({ key, name }) => {
        const facts = this.factsOf(key);
        if (facts === undefined || facts.securityMeasures.length === 0) return [];
        return [
          {
            name,
            measures: facts.securityMeasures.map((measure) => ({
              text: demoSecurityMeasures[measure][this.lang],
              provenance: facts.provenance,
              proposed: false,
            })),
          },
        ];
      }),
    };
  }

  private describe(key: string, recipiencies: readonly Recipiency[]): NamedRecipient {
    const entity = this.entities.get(key);
    const facts = this.factsOf(key);
    const countries = (codes: readonly string[]): Statement[] =>
      codes.map((code) => statedTerm('countries', { value: code, provenance: 'demo' }, this.lang));
    return {
      key,
      name: entity?.name ?? key,
      provenance: entity?.named ?? 'open',
      classes: unique(
        recipiencies.flatMap(
          ({
            recipient: {
              class: { value },
            },
          }) => (value === null ? [] : [label('recipientClasses', value, this.lang)]),
        ),
      ),
      roles: uniqueStatements(recipiencies.map(({ recipient }) => this.roleOf(key, recipient))),
      activities: recipiencies
        .map(({ activity }) => activity)
        .filter(({ key: own }, index, all) => all.findIndex((other) => other.key === own) === index),
      agreements: this.source.agreements
        .filter((agreement) => agreement.entity === key && isInForce(agreement, this.at))
        .map((agreement) => this.agreementOf(agreement)),
      country: countries(facts ? [facts.country] : [])[0] ?? NOT_STATED,
      storageCountries: countries(facts?.storageCountries ?? []),
      accessCountries: countries(facts?.accessCountries ?? []),
      subProcessors: (facts?.subProcessors ?? [])
        .filter(({ since }) => since <= stockholmDay(this.at))
        .map(({ name, country, since }) => ({ name, country: label('countries', country, this.lang), since })),
    };
  }

  /** A legal entity's role may differ from that of its class. */
  private roleOf(key: string, { class: { value }, role }: DeclaredRecipient): Statement {
    const own = value === null ? undefined : this.entities.get(key)?.roles?.[value];
    return statedTerm('roles', own === undefined ? role : { value: own, provenance: 'demo' }, this.lang);
  }

  private agreementOf({ kind, reference, validFrom, validTo, provenance }: Agreement): ReportAgreement {
    return {
      kind: label('agreementKinds', kind, this.lang),
      reference,
      validFrom: stockholmDay(validFrom),
      validUntil: lastDayBefore(validTo),
      provenance,
    };
  }

  private factsOf(key: string): EntityFacts | undefined {
    return this.source.facts.find(({ entity }) => entity === key);
  }

  private cellsOf(recipient: DeclaredRecipient): (Cell<string> & { readonly value: string })[] {
    const recipientClass = recipient.class.value;
    if (recipientClass === null || isNaturalPersonClass(recipientClass)) return [];
    const named = recipient.entities.filter(isDeclared);
    const known = new Set(declaredValues(recipient.entities));
    const joined = recipientEntities(recipient, this.source.entities).filter(({ key }) => !known.has(key));
    return [...named, ...joined.map(({ key }) => ({ value: key, provenance: 'demo' as const }))];
  }
}

interface Recipiency {
  readonly recipient: Edition['activities'][number]['recipients'][number];
  readonly activity: { readonly key: string; readonly name: string };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function uniqueStatements(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.key ?? '', statement])).values()];
}
