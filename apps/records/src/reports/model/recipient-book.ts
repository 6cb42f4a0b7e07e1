import {
  type Cell,
  type DeclaredRecipient,
  type Edition,
  type Provenance,
  type RecipientSheet,
  type SheetAgreement,
  declaredValues,
  isDeclared,
  isNaturalPersonClass,
  recipientEntities,
} from '#declared-register';
import { isInForce } from '../../recipient-sheets/in-force.js';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import type { NamedRecipient, ReportAgreement, ReportSecurity, Statement } from './report-model.js';
import type { ReportSource } from './report-source.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { NOT_STATED, type Words, lastDayBefore, statedTerm } from './statements.js';

/** The legal entities behind the classes of recipients, with what is known of each. */
export class RecipientBook {
  private readonly directory: RecipientDirectory;

  constructor(
    private readonly source: Pick<ReportSource, 'edition' | 'sheets'>,
    private readonly at: Date,
    private readonly words: Words,
  ) {
    this.directory = new RecipientDirectory(source.sheets);
  }

  /** Those for whom a declared recipient stands, each with the origin of that statement; one open one where nobody is named. */
  entitiesOf(recipient: DeclaredRecipient): Statement[] {
    const cells = this.cellsOf(recipient);
    if (cells.length === 0) return [NOT_STATED];
    return cells.map(({ value, provenance, proposed }) => ({
      text: this.directory.find(value)?.name ?? value,
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
          list.push({ recipient, activity: { key: activity.key, name: activity.name[this.words.lang] } });
          recipiencies.set(key, list);
        }
      }
    }
    return [...recipiencies]
      .map(([key, list]) => this.describe(key, list))
      .sort((a, b) => a.name.localeCompare(b.name, this.words.lang));
  }

  security(general: readonly Statement[]): ReportSecurity {
    return {
      general,
      ofRecipients: this.named().flatMap(({ key, name }) => {
        const sheet = this.directory.find(key);
        if (sheet === undefined || sheet.securityMeasures.length === 0) return [];
        return [
          {
            name,
            measures: sheet.securityMeasures.map((measure) => ({
              text: measure[this.words.lang],
              provenance: sheet.provenance,
              proposed: false,
            })),
          },
        ];
      }),
    };
  }

  private describe(key: string, recipiencies: readonly Recipiency[]): NamedRecipient {
    const sheet = this.directory.find(key);
    const countries = (codes: readonly string[]): Statement[] =>
      codes.map((code) =>
        statedTerm('countries', { value: code, provenance: sheet?.provenance ?? 'open' }, this.words),
      );
    return {
      key,
      name: sheet?.name ?? key,
      provenance: originOf(sheet),
      classes: unique(
        recipiencies.flatMap(
          ({
            recipient: {
              class: { value },
            },
          }) => (value === null ? [] : [this.words.label('recipientClasses', value)]),
        ),
      ),
      roles: uniqueStatements(recipiencies.map(({ recipient }) => this.roleOf(key, recipient))),
      activities: recipiencies
        .map(({ activity }) => activity)
        .filter(({ key: own }, index, all) => all.findIndex((other) => other.key === own) === index),
      agreements: (sheet?.agreements ?? [])
        .filter((agreement) => isInForce(agreement, this.at))
        .map((agreement) => this.agreementOf(agreement, sheet!.provenance)),
      country: countries(sheet ? [sheet.country] : [])[0] ?? NOT_STATED,
      storageCountries: countries(sheet?.storageCountries ?? []),
      accessCountries: countries(sheet?.accessCountries ?? []),
      subProcessors: (sheet?.subProcessors ?? [])
        .filter(({ since }) => since <= dayAt(this.at))
        .map(({ name, country, since }) => ({ name, country: this.words.label('countries', country), since })),
    };
  }

  /** A legal entity's role may differ from that of its class. */
  private roleOf(key: string, { class: { value }, role }: DeclaredRecipient): Statement {
    const sheet = this.directory.find(key);
    const own = sheet?.roles.find((one) => one.class === value)?.role;
    return statedTerm('roles', own === undefined ? role : { value: own, provenance: sheet!.provenance }, this.words);
  }

  private agreementOf(
    { kind, reference, validFrom, validTo }: SheetAgreement,
    provenance: Provenance,
  ): ReportAgreement {
    return {
      kind: this.words.label('agreementKinds', kind),
      reference,
      validFrom: dayAt(new Date(validFrom)),
      validUntil: lastDayBefore(validTo),
      provenance,
    };
  }

  private cellsOf(recipient: DeclaredRecipient): (Cell<string> & { readonly value: string })[] {
    const recipientClass = recipient.class.value;
    if (recipientClass === null || isNaturalPersonClass(recipientClass)) return [];
    const named = recipient.entities.filter(isDeclared);
    const known = new Set(declaredValues(recipient.entities));
    const joined = recipientEntities(recipient, this.directory.entities).filter(({ key }) => !known.has(key));
    return [...named, ...joined.map(({ key }) => ({ value: key, provenance: originOf(this.directory.find(key)) }))];
  }
}

/** Who says that this entity exists; a sheet that somebody entered since says where its facts come from. */
function originOf(sheet: RecipientSheet | undefined): Provenance {
  if (sheet === undefined) return 'open';
  return sheet.named === 'entered' ? sheet.provenance : sheet.named;
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
