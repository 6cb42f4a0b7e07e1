import type {
  Channel,
  Country,
  LegalBasis,
  Recipient,
  SpecialBasis,
  TransferGround,
  WithheldReason,
} from '#processing-event';
import type { DisclosureDefinition, PartyDefinitions } from '../define-disclosure.js';
import type { Retention } from '../opening/declared-check.js';
import type { Judged, Judgement } from '../opening/judge-disclosure.js';

/** What every event of one disclosure says, opened and closing alike; kept with the row as JSON. */
export interface DisclosureFacts {
  source: string;
  operationId: string;
  activity: string;
  purposes: string[];
  channel: Channel;
  override?: true;
  /** The service took it back while an attempt was under way: no other follows. */
  recalled?: true;
  /** One, or two where the send reaches people behind the recipient. */
  disclosures: RecipientFacts[];
}

export interface RecipientFacts {
  id: string;
  recipient: Recipient;
  country: Country;
  persons: PersonFacts[];
}

export interface PersonFacts {
  subjectRef: string;
  subjectKind: string;
  legalBasis: LegalBasis;
  specialBasis?: SpecialBasis;
  categories: string[];
  transferGround?: TransferGround;
  retention?: Retention;
  /** Only where it was withheld. */
  reason?: WithheldReason;
}

/** A person in a disclosure, whatever is told of the person. */
interface Named<P extends PartyDefinitions> {
  kind: keyof P & string;
  subjectRef: string;
}

/** Gathers the facts; a person who occurs twice in the same capacity is one person. */
export function gatherFacts<P extends PartyDefinitions>(
  source: string,
  definition: DisclosureDefinition<P>,
  input: { operationId: string; parties: readonly Named<P>[] },
  judged: Judged,
  ids: { own: string; reached: string },
  override: boolean,
): DisclosureFacts {
  const { reaches } = definition;
  const persons = distinct(input.parties);
  const own: RecipientFacts = {
    id: ids.own,
    recipient: { ...definition.recipient },
    country: definition.country,
    persons: persons.map((party) =>
      personFacts(
        definition,
        definition.country,
        party,
        definition.parties[party.kind]!.categories,
        judged.byKind.get(party.kind),
        judged,
      ),
    ),
  };
  const reachedPersons = persons.flatMap((party) => {
    const categories = reaches?.parties[party.kind];
    return reaches && categories
      ? [personFacts(definition, reaches.country, party, categories, judged.reachedByKind.get(party.kind), judged)]
      : [];
  });
  return {
    source,
    operationId: input.operationId,
    activity: definition.activity,
    purposes: [...definition.purposes],
    channel: definition.channel,
    ...(override ? { override: true as const } : {}),
    disclosures: [
      own,
      ...(reaches && reachedPersons.length > 0
        ? [{ id: ids.reached, recipient: { ...reaches.recipient }, country: reaches.country, persons: reachedPersons }]
        : []),
    ],
  };
}

function personFacts<P extends PartyDefinitions>(
  definition: DisclosureDefinition<P>,
  country: Country,
  { kind, subjectRef }: Named<P>,
  categories: readonly string[],
  judgement: Judgement | undefined,
  judged: Judged,
): PersonFacts {
  const { legalBasis, specialBasis } = definition.parties[kind]!;
  const declared = judgement?.allowed ? judgement.verdict : undefined;
  const reason = judgement && !judgement.allowed ? judgement.reason : judged.objection?.reason;
  const transferGround =
    definition.transferGround ?? (declared?.country === country ? declared.transferGround : undefined);
  return {
    subjectRef,
    subjectKind: kind,
    legalBasis,
    ...(specialBasis === undefined ? {} : { specialBasis }),
    categories: [...categories].sort(),
    ...(transferGround === undefined ? {} : { transferGround }),
    ...(declared?.retention === undefined
      ? {}
      : { retention: { period: declared.retention.period, trigger: declared.retention.trigger } }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function distinct<P extends PartyDefinitions>(parties: readonly Named<P>[]): Named<P>[] {
  return [...new Map(parties.map((party) => [`${party.kind} ${party.subjectRef}`, party])).values()];
}
