import { readConfiguration } from '#config';
import type { DisclosureCheck } from '#disclosure';
import { createService } from '#http';
import { type RunningService, startEmittingService } from '#test-bed';
import { AppModule } from '../app.module.js';
import { AlarmsConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';

export function startAlarms({ check }: { check?: DisclosureCheck } = {}): Promise<RunningService> {
  return startEmittingService('alarms', (environment) =>
    createService(AppModule.register(readConfiguration(AlarmsConfiguration, environment), check), SERVICE),
  );
}
