import { type PgPool, inTransaction, onPool } from '#database';
import { type Lang, Problem, conflict, inLanguage, notFound } from '#http';
import { type KafkaConnection, type PartitionLog, decideStart } from '#kafka';
import { detectPersonalData } from '#processing-event';
import { listOffsets, lockOffset } from '../intake-offset.repository.js';
import type { IntakeState } from '../intake-state.js';
import { decideResumption } from './decide-resumption.js';
import { listResumptions } from './list-resumptions.query.js';
import type { ResumeDto } from './resume-partition.dto.js';
import { insertResumption } from './resume-partition.repository.js';
import type { IntakePositionsView } from './resume-partition.view.js';
import { RESUME_REASONS } from './resume-reasons.js';

/** Lets a partition that stands go on by a person's decision, and keeps that with the gap it leaves. */
export class ResumePartitionService {
  constructor(
    private readonly pool: PgPool,
    private readonly connection: Pick<KafkaConnection, 'logOf'>,
    private readonly state: Pick<IntakeState, 'stopped'>,
  ) {}

  async show(lang: Lang): Promise<IntakePositionsView> {
    const executor = onPool(this.pool);
    const [partitions, resumptions] = await Promise.all([listOffsets(executor), listResumptions(executor)]);
    return {
      partitions,
      stopped: this.state.stopped(),
      resumptions: resumptions.map((one) => ({
        ...one,
        reasonLabel: inLanguage(RESUME_REASONS[one.reason], lang),
      })),
    };
  }

  async resume(wanted: ResumeDto): Promise<void> {
    if ([wanted.by, wanted.reference ?? ''].some((text) => detectPersonalData(text) !== undefined))
      throw looksPersonal();
    const log = await this.logOf(wanted);
    const from = BigInt(wanted.from);
    await inTransaction(this.pool, async (transaction) => {
      const stored = await lockOffset(transaction, wanted);
      const code = this.whyItStands(log, stored);
      if (code === undefined) throw notStopped();
      const decided = decideResumption(stored, log, from);
      if (decided === undefined) throw cannotGoOn(log, stored.next);
      await insertResumption(transaction, { ...wanted, ...decided, from, code, log });
    });
  }

  /** Where log and offset do not join every replica sees it; what stopped while it was read only the one that reads it. */
  private whyItStands(log: PartitionLog, stored: { clusterId: string; next: bigint }): string | undefined {
    const start = decideStart(log, stored, 'INTAKE');
    if ('stopped' in start) return start.stopped.code;
    return this.state.stopped().find(({ topic, partition }) => topic === log.topic && partition === log.partition)
      ?.code;
  }

  private async logOf({ topic, partition }: ResumeDto): Promise<PartitionLog> {
    const known = (await listOffsets(onPool(this.pool))).some(
      (one) => one.topic === topic && one.partition === partition,
    );
    if (!known) throw noSuchPartition();
    const log = await this.connection.logOf({ topic, partition }).catch(() => undefined);
    if (log === undefined) throw kafkaAway();
    return log;
  }
}

function noSuchPartition(): Problem {
  return notFound('INTAKE.NO_SUCH_PARTITION', {
    sv: 'Registret har aldrig läst den partitionen. GET /api/intake visar dem som läses.',
    en: 'The register has never read that partition. GET /api/intake lists those that are read.',
  });
}

function notStopped(): Problem {
  return conflict('INTAKE.NOT_STOPPED', {
    sv: 'Partitionen står inte stilla, så långt den här repliken vet; ingenting har gjorts. Fråga den replik vars /health nämner den.',
    en: 'The partition does not stand, as far as this replica knows; nothing was done. Ask the replica whose /health names it.',
  });
}

function cannotGoOn({ logStart, logEnd }: PartitionLog, next: bigint): Problem {
  return conflict('INTAKE.CANNOT_RESUME', {
    sv: `Där kan den inte fortsätta: loggen går från ${logStart} till ${logEnd}, och intaget står vid ${next}. Ange en position i loggen, efter den där intaget står om loggen är densamma.`,
    en: `It cannot go on there: the log runs from ${logStart} to ${logEnd}, and intake stands at ${next}. Give an offset of the log, behind where intake stands if the log is the same.`,
  });
}

function kafkaAway(): Problem {
  return new Problem('KAFKA.AWAY', 503, {
    sv: 'Kafka svarar inte, eller har inte partitionen; ingenting har gjorts. Försök igen.',
    en: 'Kafka does not answer, or does not have the partition; nothing was done. Try again.',
  });
}

function looksPersonal(): Problem {
  return new Problem('INTAKE.PERSONAL_DATA', 400, {
    sv: 'Vem som beslutar eller hänvisningen ser ut som en personuppgift. Ange en funktion och ett ärende.',
    en: 'Who decides or the reference looks like personal data. Name a function and a case.',
  });
}
