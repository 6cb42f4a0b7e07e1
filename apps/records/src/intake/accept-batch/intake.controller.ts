import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { BatchErrorFilter, type PartitionBatch } from '#kafka';
import { IntakeMetrics } from '../intake-metrics.js';
import { IntakeState } from '../intake-state.js';
import { CarefulIntakeService } from '../isolate-poison/careful-intake.service.js';
import { SYSTEMIC, SystemicFaultError } from '../isolate-poison/systemic-fault.js';

/** Pattern under which the transport hands over batches of processing events. */
export const PROCESSING_EVENTS = 'processing-events';

@Controller()
@UseFilters(BatchErrorFilter)
export class IntakeController {
  constructor(
    @Inject(CarefulIntakeService) private readonly intake: CarefulIntakeService,
    @Inject(IntakeMetrics) private readonly metrics: IntakeMetrics,
    @Inject(IntakeState) private readonly state: IntakeState,
  ) {}

  @EventPattern(PROCESSING_EVENTS)
  async accept(@Payload() batch: PartitionBatch): Promise<void> {
    const { topic, partition } = batch;
    try {
      const counts = await this.intake.accept(batch);
      this.state.isOver(topic, partition, SYSTEMIC);
      this.metrics.count(batch, counts);
    } catch (error) {
      if (error instanceof SystemicFaultError) this.state.stop(topic, partition, error.code);
      throw error;
    }
  }
}
