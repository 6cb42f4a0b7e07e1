import { readConfiguration } from '#config';
import type { DisclosureCheck } from '#disclosure';
import { createService } from '#http';
import { type RunningService, startEmittingService } from '#test-bed';
import { AppModule } from '../app.module.js';
import { BillingConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';

export function startBilling({ check }: { check?: DisclosureCheck } = {}): Promise<RunningService> {
  return startEmittingService('billing', (environment) =>
    createService(AppModule.register(readConfiguration(BillingConfiguration, environment), check), SERVICE),
  );
}
