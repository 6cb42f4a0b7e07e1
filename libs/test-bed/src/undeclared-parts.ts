import { checkDisclosure } from '#declared-register';
import type { DisclosureDefinition } from '#disclosure';

/**
 * What of a disclosure the register does not declare at an instant, in words; empty when all of it may leave. Whom the
 * recipient passes it on to is asked about too.
 */
export function undeclaredParts(definition: DisclosureDefinition, at: Date): string[] {
  const { activity, recipient, country, reaches } = definition;
  const ways = [
    ...Object.entries(definition.parties).map(([kind, { categories }]) => ({ kind, categories, recipient })),
    ...Object.entries(reaches?.parties ?? {}).map(([kind, categories]) => ({
      kind,
      categories: categories ?? [],
      recipient: reaches!.recipient,
    })),
  ];
  return ways.flatMap(({ kind, categories, recipient: to }) => {
    const question = { at, activity, recipient: to.key, recipientClass: to.class, subjectKind: kind, categories };
    const verdict = checkDisclosure(question);
    if (!verdict.allowed) return [`${kind} to ${to.key}: ${verdict.reason}`];
    return [
      ...(verdict.role === to.role ? [] : [`${kind} to ${to.key}: role ${verdict.role}`]),
      ...(to === recipient && verdict.country !== country ? [`${kind} to ${to.key}: country ${verdict.country}`] : []),
    ];
  });
}
