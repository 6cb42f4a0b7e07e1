import {
  type DeclaredActivity,
  type DeclaredRecipient,
  type Edition,
  type RecipientSheet,
  type Role,
  declaredValues,
  isDeclared,
} from '#declared-register';

/** What is wished of a supplier in one activity. */
export interface Wish {
  activity: string;
  /** The class under which it is to receive. */
  recipientClass: string;
  categories: readonly string[];
  /** Where it is to receive the data or reach them from, beside what its sheet says; ISO 3166-1 alpha-2. */
  countries: readonly string[];
}

/** The role that the supplier would have under a class: its own, else what the edition has for the class; null: nobody has said. */
export function roleIn(edition: Edition, sheet: RecipientSheet, { activity, recipientClass }: Wish): Role | null {
  const own = sheet.roles.find((one) => one.class === recipientClass);
  if (own !== undefined) return own.role;
  const ofClass = ({ class: { value } }: { class: { value: string | null } }) => value === recipientClass;
  const stated = [
    edition.activities.find(({ key }) => key === activity)?.recipients.find(ofClass),
    edition.recipientClasses.find(ofClass),
  ].flatMap((declaration) => (declaration === undefined ? [] : declaration.role));
  return stated.find(isDeclared)?.value ?? null;
}

/** The edition as it would be if it declared what is wished. */
export function supposing(edition: Edition, sheet: RecipientSheet, wishes: readonly Wish[]): Edition {
  const activities = edition.activities.map((activity) =>
    wishes
      .filter((wish) => wish.activity === activity.key)
      .reduce((grown, wish) => withWish(grown, sheet, wish, roleIn(edition, sheet, wish)), activity),
  );
  return { ...edition, activities };
}

function withWish(
  activity: DeclaredActivity,
  sheet: RecipientSheet,
  { recipientClass, categories }: Wish,
  role: Role | null,
): DeclaredActivity {
  const wished = <T>(value: T) => ({ value, provenance: 'inferred' as const, proposed: true as const });
  const recipient: DeclaredRecipient = {
    class: wished(recipientClass),
    entities: [wished(sheet.key)],
    role: role === null ? { value: null, provenance: 'open' } : wished(role),
    categories: categories.map(wished),
    storageRegion: { value: null, provenance: 'open' },
  };
  const known = new Set(declaredValues(activity.categories));
  return {
    ...activity,
    categories: [...activity.categories, ...categories.filter((category) => !known.has(category)).map(wished)],
    recipients: [...activity.recipients, recipient],
  };
}

/** Every country in which the supplier would have the data or could be reached from. */
export function countriesOf(sheet: RecipientSheet, wishes: readonly Wish[]): string[] {
  const { country, storageCountries, accessCountries } = sheet;
  return [
    ...new Set([country, ...storageCountries, ...accessCountries, ...wishes.flatMap(({ countries }) => countries)]),
  ];
}
