import { readConfiguration } from '#config';
import type { DisclosureCheck } from '#disclosure';
import { createService } from '#http';
import { type RunningService, startEmittingService } from '#test-bed';
import { AppModule } from '../app.module.js';
import { AlarmsConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';

/** Starts the service without the topics of others, unless `environment` turns them on. */
export function startAlarms({
  check,
  environment: more = {},
}: { check?: DisclosureCheck; environment?: Record<string, string> } = {}): Promise<RunningService> {
  const own = { DEVICE_SHIPPED_CONSUMER: 'off' };
  return startEmittingService('alarms', (environment) =>
    createService(
      AppModule.register(readConfiguration(AlarmsConfiguration, { ...own, ...environment, ...more }), check),
      SERVICE,
    ),
  );
}
