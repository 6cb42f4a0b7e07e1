import {
  type Cell,
  type DeclaredRecipient,
  declaredEntities,
  findEntity,
  findEntityFacts,
  label,
} from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { EntityView, RecipientTermView } from './activity.view.js';
import type { StatementView } from './term.view.js';
import { compareTerms, declaredMark, labelledSet, statement } from './terms.js';

/** The categories of recipient of an activity, with the entities behind each (Art. 30(1)(d)). */
export function compareRecipients(
  recipients: readonly DeclaredRecipient[],
  shapes: readonly ObservedShape[],
  lang: Lang,
): RecipientTermView[] {
  const classes = recipients.map((recipient) => recipient.class);
  return compareTerms('recipientClasses', classes, shapes, (shape) => [shape.recipientClass], lang).map((term) => {
    const declaration = recipients.find((recipient) => recipient.class.value === term.key);
    const ofClass = shapes.filter(({ recipientClass }) => recipientClass === term.key);
    return {
      ...term,
      entities: compareEntities(declaration, term.key, ofClass, lang),
      role: declaration ? statement(declaration.role, lang, (role) => label('roles', role, lang)) : unstated(lang),
      categories: compareTerms(
        'categories',
        declaration?.categories ?? [],
        ofClass,
        ({ categories }) => categories,
        lang,
      ),
      subjectKinds: labelledSet('subjectKinds', declaration?.subjectKinds ?? [], lang),
      storageRegion: declaration
        ? statement(declaration.storageRegion, lang, () => (lang === 'sv' ? 'EES' : 'EEA'))
        : unstated(lang),
      condition: declaration?.condition ? statement(declaration.condition, lang, (text) => text[lang]) : null,
    };
  });
}

/** A legal entity's name; a class of natural persons by its label; an unknown recipient by its key. */
export function recipientName(key: string, lang: Lang): string {
  return findEntity(key)?.name ?? label('recipientClasses', key, lang);
}

function compareEntities(
  declaration: DeclaredRecipient | undefined,
  recipientClass: string,
  shapes: readonly ObservedShape[],
  lang: Lang,
): EntityView[] {
  const cells = declaration ? declaredEntities(declaration) : [];
  return compareTerms('recipientClasses', cells, shapes, ({ recipient }) => [recipient], lang).map((term) => {
    const own = shapes.filter(({ recipient }) => recipient === term.key);
    const stated = cells.some(({ value }) => value === term.key);
    return {
      ...term,
      label: recipientName(term.key, lang),
      roles: compareTerms(
        'roles',
        declaration && stated ? [roleCell(declaration, term.key, recipientClass)] : [],
        own,
        ({ role }) => [role],
        lang,
      ),
      countries: compareTerms('countries', countryCells(term.key), own, ({ country }) => [country], lang),
    };
  });
}

/** A legal entity's role may differ from that of its class. */
export function roleCell(declaration: DeclaredRecipient, key: string, recipientClass: string): Cell<string> {
  const ownRoles: Partial<Record<string, string>> = findEntity(key)?.roles ?? {};
  const own = ownRoles[recipientClass];
  return own === undefined ? declaration.role : { value: own, provenance: 'demo' };
}

/** Where the recipient is known to receive data. */
export function countryCells(key: string): Cell<string>[] {
  const facts = findEntityFacts(key);
  return facts ? [{ value: facts.country, provenance: facts.provenance }] : [];
}

function unstated(lang: Lang): StatementView {
  return { value: null, ...declaredMark({ provenance: 'open' }, lang) };
}
