import { Inject, Injectable } from '@nestjs/common';
import type { PartitionBatch } from '#kafka';
import { MetricsRegistry, counter, gauge } from '#observability';
import type { BatchCounts } from './intake-offset.repository.js';
import { IntakeState } from './intake-state.js';

/** Intake in Prometheus' terms. */
@Injectable()
export class IntakeMetrics {
  private readonly records;
  private readonly lag = new Map<string, { topic: string; partition: number; records: number }>();

  constructor(@Inject(MetricsRegistry) registry: MetricsRegistry, @Inject(IntakeState) state: IntakeState) {
    this.records = counter(registry, 'trettio_intake_records_total', 'Offsets taken in, by what became of them', [
      'topic',
      'result',
    ]);
    gauge(
      registry,
      'trettio_intake_lag_records',
      'Records between intake and the end of the log, at the last batch',
      ['topic', 'partition'],
      (lag) => {
        lag.reset();
        for (const [key, { topic, partition, records }] of this.lag) {
          // Another member reads it on, and what this one saw last would stand for ever.
          if (state.holds(topic, partition)) lag.set({ topic, partition }, records);
          else this.lag.delete(key);
        }
      },
    );
    gauge(
      registry,
      'trettio_intake_stopped',
      'Partitions that stopped and need an operator, by code',
      ['topic', 'partition', 'code'],
      (stopped) => {
        stopped.reset();
        for (const { topic, partition, code } of state.stopped()) stopped.set({ topic, partition, code }, 1);
      },
    );
  }

  count({ topic, partition, next, highWatermark }: PartitionBatch, counts: BatchCounts): void {
    for (const [result, number] of Object.entries(counts) as [string, number][])
      if (number > 0) this.records.inc({ topic, result }, number);
    this.lag.set(`${topic}/${partition}`, { topic, partition, records: Number(highWatermark - next) });
  }
}
