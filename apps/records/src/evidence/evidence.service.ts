import { Inject, Injectable } from '@nestjs/common';
import type { Edition } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, type LocalizedText, Problem, kindOf, notFound } from '#http';
import { detectPersonalData } from '#processing-event';
import { describeCoverage } from '../coverage/coverage.js';
import type { BlindSpotView } from '../coverage/coverage.view.js';
import { INTAKE_POOL, READ_POOL } from '../database.module.js';
import { checkedAuthor } from '../editions/author.js';
import { looksPersonal, noEditionThen } from '../editions/edition-problems.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import type { Reading } from '../editions/read-declared/reading.js';
import { dayAt, startOfDay } from '../editions/stockholm-day.js';
import type { Dimension } from '../observed/list-observed/dimensions.js';
import { type ObservedCell, listObservedCells } from '../observed/list-observed/observed-cells.query.js';
import { termLabel } from '../register/term-kinds.js';
import {
  type Attestation,
  insertAttestation,
  listAttestations,
  withdrawAttestation,
} from './attestation.repository.js';
import type { AttestDto, EvidenceQuery } from './evidence.dto.js';
import type { AttestationView, EvidenceCellView, EvidenceSumsView, EvidenceView } from './evidence.view.js';
import { type JudgedCell, judgeCells } from './judge-cells.js';
import type { Judged } from './judge-evidence.js';
import { knownCells, placeOf } from './known-cells.js';

type Asked = Pick<EvidenceQuery, 'activity' | 'category' | 'recipient' | 'state' | 'after' | 'limit'>;

const OBSERVED_PAGE = 1_000;

const STATES: Readonly<Record<string, LocalizedText>> = {
  counts: { sv: 'gäller', en: 'counts' },
  lapsed: { sv: 'har löpt ut', en: 'has run out' },
  withdrawn: { sv: 'återkallat', en: 'withdrawn' },
};

/** What speaks for each cell of the register, and the word of those who vouch for one. */
@Injectable()
export class EvidenceService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(INTAKE_POOL) private readonly writing: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async show(
    { activity, category, recipient, state, after, limit }: Asked,
    lang: Lang,
    now = new Date(),
  ): Promise<EvidenceView> {
    const executor = onPool(this.pool);
    const { edition, reading } = await this.inForce(now, lang);
    const filter = { activity, category, recipient };
    const [observed, attestations, coverage] = await Promise.all([
      observedCells(executor, filter),
      listAttestations(executor),
      describeCoverage(executor, lang),
    ]);
    const chosen = judgeCells(edition, observed, attestations, reading, now)
      .filter((cell) => activity === undefined || cell.activity === activity)
      .filter((cell) => category === undefined || cell.category === category)
      .filter((cell) => recipient === undefined || cell.recipient === recipient);
    const wanted = chosen
      .filter((cell) => state === undefined || cell.state === state)
      .filter((cell) => after === undefined || cell.place > after);
    const page = wanted.slice(0, limit);
    return {
      ...coverage,
      edition: edition.key,
      sums: sumsOf(chosen),
      cells: page.map((cell) => cellView(cell, coverage.blindSpots, reading, now)),
      next: wanted.length > limit ? page.at(-1)!.place : null,
    };
  }

  async attestations(lang: Lang, now = new Date()): Promise<AttestationView[]> {
    return (await listAttestations(onPool(this.writing))).map((one) => attestationView(one, lang, now));
  }

  async attest(asked: AttestDto, now = new Date()): Promise<void> {
    const { by, reason } = checkedAuthor(asked);
    if (detectPersonalData(asked.document) !== undefined) throw looksPersonal();
    const { activity, category, recipient = null, document, validUntil } = asked;
    if (Number.isNaN(startOfDay(validUntil).getTime()) || validUntil < dayAt(now)) throw runOut(validUntil);
    const { edition, reading } = await this.inForce(now, 'en');
    const place = placeOf({ activity, category, recipient });
    if (!knownCells(edition, [], [], reading).some((cell) => cell.place === place)) throw notDeclared();
    await insertAttestation(onPool(this.writing), { activity, category, recipient, document, validUntil, by, reason });
  }

  async withdraw(id: string, author: { by: string; reason: string }): Promise<void> {
    const { by, reason } = checkedAuthor(author);
    const found = /^\d{1,15}$/.test(id) && (await withdrawAttestation(onPool(this.writing), Number(id), by, reason));
    if (!found) throw noSuchAttestation();
  }

  private async inForce(now: Date, lang: Lang): Promise<{ edition: Edition; reading: Reading }> {
    const { edition, reading } = await this.declared.asOf(now, lang);
    if (edition === undefined) throw noEditionThen();
    return { edition, reading };
  }
}

/** By activity, category and recipient, and by activity and category alone; page by page, persons left out. */
async function observedCells(
  executor: Executor,
  filter: { activity?: string | undefined; category?: string | undefined; recipient?: string | undefined },
): Promise<ObservedCell[]> {
  const whole = filter.recipient === undefined ? [['activity', 'category'] as const] : [];
  const found: ObservedCell[] = [];
  for (const by of [...whole, ['activity', 'category', 'recipient'] as readonly Dimension[]]) {
    let page: ObservedCell[];
    let after: readonly (string | null)[] | undefined;
    do {
      page = await listObservedCells(executor, { by, filter, after, limit: OBSERVED_PAGE });
      found.push(...page);
      after = page.at(-1)?.terms;
    } while (page.length === OBSERVED_PAGE);
  }
  return found;
}

function sumsOf(cells: readonly Judged[]): EvidenceSumsView {
  const of = (state: Judged['state']) => cells.filter((cell) => cell.state === state).length;
  return {
    observed: of('observed'),
    attested: of('attested'),
    declaredOnly: of('declared-only'),
    notObservable: of('not-observable'),
    lapsed: cells.filter(({ lapsed }) => lapsed).length,
  };
}

function cellView(cell: JudgedCell, spots: readonly BlindSpotView[], reading: Reading, now: Date): EvidenceCellView {
  const { activity, category, recipient, declared, state, events, lastSeen, attestation, lapsed, notObservable } = cell;
  const spot = spots.find(({ key }) => key === notObservable?.blindSpot);
  return {
    activity: { key: activity, label: termLabel('activity', activity, reading) },
    category: { key: category, label: termLabel('category', category, reading) },
    recipient: recipient === null ? null : { key: recipient, label: termLabel('recipient', recipient, reading) },
    declared,
    evidence: state,
    evidenceLabel: state && reading.label('evidenceStates', state),
    events,
    lastSeen,
    attestation: attestation && attestationView(attestation, reading.lang, now),
    lapsed,
    notObservable: notObservable && spot ? { ...spot, control: notObservable.control[reading.lang] } : null,
  };
}

function attestationView({ document, ...given }: Attestation, lang: Lang, now: Date): AttestationView {
  const state = given.withdrawnAt !== null ? 'withdrawn' : given.validUntil < dayAt(now) ? 'lapsed' : 'counts';
  return { ...given, reference: document, state, stateLabel: STATES[state]![lang] };
}

function notDeclared(): Problem {
  return notFound('EVIDENCE.NOT_DECLARED', {
    sv: 'Utgåvan som gäller uppger inte den kategorin i behandlingen för den mottagaren. Se /api/evidence för det som finns; uppge först, intyga sedan.',
    en: 'The edition in force does not declare that category in the activity for that recipient. See /api/evidence for what there is; declare first, attest then.',
  });
}

function noSuchAttestation(): Problem {
  return notFound('EVIDENCE.NO_SUCH_ATTESTATION', {
    sv: 'Intyget finns inte eller är redan återkallat. Se /api/attestations.',
    en: 'There is no such attestation, or it was withdrawn already. See /api/attestations.',
  });
}

function runOut(given: string): Problem {
  const text = {
    sv: 'Ett intyg gäller till en dag som inte har gått; ingenting har sparats.',
    en: 'An attestation counts until a day that has not gone by; nothing was saved.',
  };
  return new Problem('HTTP.INVALID_FIELDS', 400, text, [
    { pointer: '/validUntil', code: 'later', expected: 'today or a later day', found: kindOf(given) },
  ]);
}
