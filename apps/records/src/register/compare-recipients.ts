import { type Cell, type DeclaredRecipient, type Role, declaredEntities } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { CellStates } from '../evidence/cell-states.js';
import type { JudgedCell } from '../evidence/judge-cells.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { EntityView, RecipientTermView } from './activity.view.js';
import type { CellView, StatementView } from './term.view.js';
import { compareTerms, declaredMark, evidenceOf, labelled, labelledSet, statement, textStatement } from './terms.js';

/** The categories of recipient of an activity, with the entities behind each (Art. 30(1)(d)). */
export function compareRecipients(
  activity: string,
  recipients: readonly DeclaredRecipient[],
  shapes: readonly ObservedShape[],
  states: CellStates,
  reading: Reading,
): RecipientTermView[] {
  const classes = recipients.map((recipient) => recipient.class);
  return compareTerms('recipientClasses', classes, shapes, (shape) => [shape.recipientClass], reading).map((term) => {
    const declaration = recipients.find((recipient) => recipient.class.value === term.key);
    const ofClass = shapes.filter(({ recipientClass }) => recipientClass === term.key);
    return {
      ...term,
      entities: compareEntities(declaration, term.key, ofClass, reading).map((entity) => ({
        ...entity,
        categories: cellsOf(states.to(activity, entity.key), reading),
      })),
      role: declaration
        ? statement(declaration.role, reading, (role) => reading.label('roles', role))
        : unstated(reading),
      categories: compareTerms(
        'categories',
        declaration?.categories ?? [],
        ofClass,
        ({ categories }) => categories,
        reading,
      ),
      subjectKinds: labelledSet('subjectKinds', declaration?.subjectKinds ?? [], reading),
      storageRegion: declaration
        ? statement(declaration.storageRegion, reading, () => (reading.lang === 'sv' ? 'EES' : 'EEA'))
        : unstated(reading),
      condition: declaration?.condition ? textStatement(declaration.condition, reading) : null,
    };
  });
}

/** A legal entity's name; a class of natural persons by its label; an unknown recipient by its key. */
export function recipientName(key: string, reading: Reading): string {
  return reading.recipients.find(key)?.name ?? reading.label('recipientClasses', key);
}

function compareEntities(
  declaration: DeclaredRecipient | undefined,
  recipientClass: string,
  shapes: readonly ObservedShape[],
  reading: Reading,
): Omit<EntityView, 'categories'>[] {
  const cells = declaration ? declaredEntities(declaration, reading.recipients.entities) : [];
  return compareTerms('recipientClasses', cells, shapes, ({ recipient }) => [recipient], reading).map((term) => {
    const own = shapes.filter(({ recipient }) => recipient === term.key);
    const stated = cells.some(({ value }) => value === term.key);
    return {
      ...term,
      label: recipientName(term.key, reading),
      roles: compareTerms(
        'roles',
        declaration && stated ? [roleCell(declaration, term.key, recipientClass, reading)] : [],
        own,
        ({ role }) => [role],
        reading,
      ),
      countries: compareTerms('countries', countryCells(term.key, reading), own, ({ country }) => [country], reading),
    };
  });
}

function cellsOf(cells: readonly JudgedCell[], reading: Reading): CellView[] {
  return cells.map(({ category, declared, state }) => ({
    ...labelled('categories', category, reading),
    declared,
    ...evidenceOf(state, reading),
  }));
}

/** A legal entity's role may differ from that of its class. */
export function roleCell(
  declaration: DeclaredRecipient,
  key: string,
  recipientClass: string,
  { recipients }: Reading,
): Cell<Role> {
  const sheet = recipients.find(key);
  const own = sheet?.roles.find((one) => one.class === recipientClass);
  return sheet === undefined || own === undefined
    ? declaration.role
    : { value: own.role, provenance: sheet.provenance };
}

/** Where the recipient is known to receive data. */
export function countryCells(key: string, { recipients }: Reading): Cell<string>[] {
  const sheet = recipients.find(key);
  return sheet ? [{ value: sheet.country, provenance: sheet.provenance }] : [];
}

function unstated(reading: Reading): StatementView {
  return { value: null, ...declaredMark({ provenance: 'open' }, reading) };
}
