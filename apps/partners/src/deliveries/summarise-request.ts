/** A request to a recipient's API as the gate words it. */
export interface DisclosureRequest {
  purpose: string;
  /** Each with its kind and the fields by category. */
  persons: readonly Record<string, unknown>[];
  /** The class of natural persons to whom the recipient hands it on. */
  reaches?: string;
}

export interface RequestSummary {
  persons: number;
  /** Keys of the fields, sorted. */
  categories: string[];
  reaches?: string;
  /** Persons of whom those behind the recipient are told: all but themselves. */
  reachedPersons: number;
  reachedCategories: string[];
}

/** Counts the persons and gathers the categories of a request. */
export function summariseRequest({ persons, reaches }: DisclosureRequest): RequestSummary {
  const others = reaches === undefined ? [] : persons.filter(({ kind }) => kind !== reaches);
  return {
    persons: persons.length,
    categories: categoriesOf(persons),
    ...(reaches === undefined ? {} : { reaches }),
    reachedPersons: others.length,
    reachedCategories: categoriesOf(others),
  };
}

function categoriesOf(persons: readonly Record<string, unknown>[]): string[] {
  return [...new Set(persons.flatMap((person) => Object.keys(person)))].filter((key) => key !== 'kind').sort();
}
