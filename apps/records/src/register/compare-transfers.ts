import {
  type Cell,
  type DeclaredRecipient,
  type Provenance,
  type SheetTransfer,
  declaredEntities,
  isInEea,
} from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import { isInForce } from '../recipient-sheets/in-force.js';
import type { TransferView } from './activity.view.js';
import { recipientName } from './compare-recipients.js';
import { compareTerms, compared, labelled, wasStated } from './terms.js';

/** Transfers to countries outside the EEA (Art. 30(1)(e)), declared or seen, for each recipient and country. */
export function compareTransfers(
  recipients: readonly DeclaredRecipient[],
  shapes: readonly ObservedShape[],
  at: Date,
  reading: Reading,
): TransferView[] {
  const keys = new Set(
    recipients.flatMap((one) => declaredEntities(one, reading.recipients.entities)).flatMap(({ value }) => value ?? []),
  );
  const facts = [...keys].flatMap((recipient) =>
    transfersInForce(recipient, at, reading).map((fact) => ({ recipient, country: fact.transfer.country, fact })),
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
      recipient: { key: recipient, label: recipientName(recipient, reading) },
      country: labelled('countries', country, reading),
      ...compared(grounds[0], own, reading),
      grounds: compareTerms('transferGrounds', grounds, own, ({ transferGround }) => [transferGround], reading),
    };
  });
}

interface Ground {
  transfer: SheetTransfer;
  provenance: Provenance;
}

function transfersInForce(recipient: string, at: Date, { recipients }: Reading): Ground[] {
  const sheet = recipients.find(recipient);
  return (sheet?.transfers ?? [])
    .filter((transfer) => isInForce(transfer, at))
    .map((transfer) => ({ transfer, provenance: sheet!.provenance }));
}

/** The instrument stands in the note: which clauses, which certificate. */
function groundCell({ transfer: { ground, instrument }, provenance }: Ground): Cell<string> {
  return { value: ground, provenance, note: instrument };
}
