import { Controller, Inject, UseFilters } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { BatchErrorFilter, type PartitionBatch } from '#kafka';
import { IntakeMetrics } from '../intake-metrics.js';
import { CarefulIntakeService } from '../isolate-poison/careful-intake.service.js';

/** Pattern under which the transport hands over batches of processing events. */
export const PROCESSING_EVENTS = 'processing-events';

@Controller()
@UseFilters(BatchErrorFilter)
export class IntakeController {
  constructor(
    @Inject(CarefulIntakeService) private readonly intake: CarefulIntakeService,
    @Inject(IntakeMetrics) private readonly metrics: IntakeMetrics,
  ) {}

  @EventPattern(PROCESSING_EVENTS)
  async accept(@Payload() batch: PartitionBatch): Promise<void> {
    const counts = await this.intake.accept(batch);
    this.metrics.count(batch, counts);
  }
}
