import { readConfiguration } from '#config';
import type { DisclosureCheck } from '#disclosure';
import { createService } from '#http';
import { type RunningService, startEmittingService } from '#test-bed';
import { AppModule } from '../app.module.js';
import { LogisticsConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';

export function startLogistics({
  check,
  environment: more = {},
}: { check?: DisclosureCheck; environment?: Record<string, string> } = {}): Promise<RunningService> {
  return startEmittingService('logistics', (environment) =>
    createService(
      AppModule.register(readConfiguration(LogisticsConfiguration, { ...environment, ...more }), check),
      SERVICE,
    ),
  );
}
