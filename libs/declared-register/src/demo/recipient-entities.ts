import { declaredValues, isDeclared } from '../cell.js';
import type { DeclaredRecipient } from '../edition.js';
import { legalEntities, type LegalEntity } from './entities.js';

/**
 * Whom a declared recipient stands for: the entities that the edition names and, where the class has made-up members, these too.
 * Empty for natural persons and for a class without any entity.
 */
export function recipientEntities(
  recipient: DeclaredRecipient,
  entities: readonly LegalEntity[] = legalEntities,
): LegalEntity[] {
  if (!isDeclared(recipient.class)) return [];
  const recipientClass = recipient.class.value;
  const declared = new Set(declaredValues(recipient.entities));
  return entities.filter(
    (entity) => declared.has(entity.key) || (entity.named === 'demo' && entity.classes.includes(recipientClass)),
  );
}
