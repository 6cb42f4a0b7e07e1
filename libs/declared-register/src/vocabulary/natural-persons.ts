/** Recipients who are people: shown and logged as a class, never by name. The class is the key of their log. */
export const naturalPersonClasses = ['contact-person', 'account-holder', 'secondary-user'] as const;

export type NaturalPersonClass = (typeof naturalPersonClasses)[number];

export function isNaturalPersonClass(key: string): key is NaturalPersonClass {
  return (naturalPersonClasses as readonly string[]).includes(key);
}
