import type { LegalEntity, RecipientSheet } from '#declared-register';

/** The recipients' sheets as they stood at one instant. */
export class RecipientDirectory {
  /** Every legal entity, for whom a declared class may stand. */
  readonly entities: readonly LegalEntity[];

  private readonly byKey: ReadonlyMap<string, RecipientSheet>;

  constructor(readonly sheets: readonly RecipientSheet[]) {
    this.byKey = new Map(sheets.map((sheet) => [sheet.key, sheet]));
    this.entities = sheets.map(entityOf);
  }

  find(key: string): RecipientSheet | undefined {
    return this.byKey.get(key);
  }
}

/** The legal entity of a sheet. */
export function entityOf({ key, name, named, classes, roles }: RecipientSheet): LegalEntity {
  return { key, name, named, classes, roles: Object.fromEntries(roles.map((one) => [one.class, one.role])) };
}
