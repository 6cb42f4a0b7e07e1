import {
  type Cell,
  type DeclaredRecipient,
  type TransferFact,
  declaredEntities,
  findEntityFacts,
  isInEea,
} from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import type { TransferView } from './activity.view.js';
import { recipientName } from './compare-recipients.js';
import { compareTerms, compared, labelled, wasStated } from './terms.js';

/** Transfers to countries outside the EEA (Art. 30(1)(e)), declared or seen, for each recipient and country. */
export function compareTransfers(
  recipients: readonly DeclaredRecipient[],
  shapes: readonly ObservedShape[],
  at: Date,
  lang: Lang,
): TransferView[] {
  const keys = new Set(recipients.flatMap(declaredEntities).flatMap(({ value }) => value ?? []));
  const facts = [...keys].flatMap((recipient) =>
    transfersInForce(recipient, at).map((fact) => ({ recipient, country: fact.country, fact })),
  );
  const seen = shapes.filter(wasStated).flatMap((shape) => {
    const { recipient, country } = shape;
    return recipient === null || country === null || isInEea(country) ? [] : [{ recipient, country, shape }];
  });
  const routes = new Map(
    [...facts, ...seen].map(({ recipient, country }) => [`${recipient} ${country}`, { recipient, country }]),
  );
  return [...routes.values()].map(({ recipient, country }) => {
    const grounds = facts
      .filter((one) => one.recipient === recipient && one.country === country)
      .map(({ fact }) => groundCell(fact));
    const own = seen.filter((one) => one.recipient === recipient && one.country === country).map(({ shape }) => shape);
    return {
      recipient: { key: recipient, label: recipientName(recipient, lang) },
      country: labelled('countries', country, lang),
      ...compared(grounds[0], own, lang),
      grounds: compareTerms('transferGrounds', grounds, own, ({ transferGround }) => [transferGround], lang),
    };
  });
}

function transfersInForce(recipient: string, at: Date): TransferFact[] {
  return (findEntityFacts(recipient)?.transfers ?? []).filter(
    ({ validFrom, validTo }) => new Date(validFrom) <= at && (validTo === null || at < new Date(validTo)),
  );
}

/** The instrument stands in the note: which clauses, which certificate. */
function groundCell({ ground, instrument }: TransferFact): Cell<string> {
  return { value: ground, provenance: 'demo', note: instrument };
}
