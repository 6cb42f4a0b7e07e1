import { Problem } from '#http';
import type { KafkaConnection } from '#kafka';

/** A broker that has not answered by then is away; the client itself would try for half a minute. */
const PATIENCE_MS = 5_000;

/** Makes topics that are missing, with the number of partitions that the configuration gives. */
export class TopicMaker {
  constructor(
    private readonly connection: Pick<KafkaConnection, 'ensureTopics'>,
    private readonly partitions: number,
  ) {}

  async ensure(topic: string): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    });
    try {
      await Promise.race([this.connection.ensureTopics([{ topic, partitions: this.partitions }]), tooLate]);
    } catch {
      throw new Problem('KAFKA.AWAY', 503, {
        sv: 'Kafka svarar inte, eller låter inte ämnet skapas; ingenting har lagts till. Försök igen, eller skapa ämnet först.',
        en: 'Kafka does not answer, or does not let the topic be made; nothing was added. Try again, or make the topic first.',
      });
    } finally {
      clearTimeout(timer);
    }
  }
}
