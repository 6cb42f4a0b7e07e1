import { declaredValues, isDeclared } from '../cell.js';
import type { LegalEntity } from '../demo/entities.js';
import { recipientEntities } from '../demo/recipient-entities.js';
import type { DeclaredActivity, DeclaredRecipient, Edition, RetentionRule } from '../edition.js';
import type { Role } from '../vocabulary/closed-terms.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';

/** One way for data of an activity to a recipient: a class under which the recipient stands there. */
export interface Route {
  readonly recipientClass: string;
  /** Null where the register leaves the role open. */
  readonly role: Role | null;
  readonly categories: ReadonlySet<string> | 'as-needed';
  readonly subjectKinds?: ReadonlySet<string>;
}

export interface CompiledActivity {
  readonly edition: string;
  readonly subjectKinds: ReadonlySet<string>;
  /** By the key of the entity or the class of natural persons. */
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  readonly retention: readonly RetentionRule[];
}

export interface CompiledEdition {
  readonly key: string;
  readonly activities: ReadonlyMap<string, CompiledActivity>;
}

/** A look-up of the edition in force at an instant (milliseconds of the epoch). */
export function compileEditions(
  editions: readonly Edition[],
  entities: readonly LegalEntity[],
): (instant: number) => CompiledEdition | undefined {
  const compiled = editions
    .map((edition) => ({
      from: Date.parse(edition.validFrom),
      key: edition.key,
      activities: new Map(
        edition.activities.map((activity) => [activity.key, compileActivity(activity, edition.key, entities)]),
      ),
    }))
    .sort((one, other) => other.from - one.from);
  return (instant) => compiled.find((edition) => edition.from <= instant);
}

function compileActivity(
  activity: DeclaredActivity,
  edition: string,
  entities: readonly LegalEntity[],
): CompiledActivity {
  const routes = new Map<string, Route[]>();
  for (const recipient of activity.recipients) {
    for (const { key, route } of routesOf(recipient, activity, entities)) {
      routes.set(key, [...(routes.get(key) ?? []), route]);
    }
  }
  return {
    edition,
    subjectKinds: new Set(activity.rows.map((row) => row.subjectKind)),
    routes,
    retention: declaredValues(activity.retention),
  };
}

function routesOf(
  recipient: DeclaredRecipient,
  activity: DeclaredActivity,
  entities: readonly LegalEntity[],
): { readonly key: string; readonly route: Route }[] {
  if (!isDeclared(recipient.class)) return [];
  const recipientClass = recipient.class.value;
  const route: Route = {
    recipientClass,
    role: isDeclared(recipient.role) ? recipient.role.value : null,
    categories: activity.categoriesAsNeeded === undefined ? new Set(declaredValues(recipient.categories)) : 'as-needed',
    ...(recipient.subjectKinds === undefined ? {} : { subjectKinds: new Set(recipient.subjectKinds) }),
  };
  if (isNaturalPersonClass(recipientClass)) return [{ key: recipientClass, route }];
  return recipientEntities(recipient, entities).map((entity) => ({
    key: entity.key,
    route: { ...route, role: roleOf(entity, recipientClass, route.role) },
  }));
}

/** An entity whose role differs from its class's keeps its own; a role that is open for the class stays open. */
function roleOf(entity: LegalEntity, recipientClass: string, role: Role | null): Role | null {
  return role === null ? null : (entity.roles?.[recipientClass] ?? role);
}
