export { type DisclosureDefinition, type Party, type PartyDefinitions, defineDisclosure } from './define-disclosure.js';
export type { Address, Category, FieldsByCategory, SystemLogEntry } from './fields-by-category.js';
