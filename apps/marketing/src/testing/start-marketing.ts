import { readConfiguration } from '#config';
import { checkDisclosure } from '#declared-register';
import type { DisclosureCheck } from '#disclosure';
import { createService } from '#http';
import { type RunningService, startEmittingService } from '#test-bed';
import { AppModule } from '../app.module.js';
import { MarketingConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';

/** A day on which all agreements of the local stack are in force; some lapse later. */
const AT = new Date('2026-11-22T14:45:00Z');

/** The declared register as it stood on one day, so that these tests hold on any. */
const registerOfTheDay: DisclosureCheck = (question) => checkDisclosure({ ...question, at: AT });

export function startMarketing({
  check = registerOfTheDay,
}: { check?: DisclosureCheck } = {}): Promise<RunningService> {
  const SUPPRESSION_KEY = Buffer.alloc(32, 7).toString('base64');
  return startEmittingService('marketing', (environment) => {
    const configuration = readConfiguration(MarketingConfiguration, { ...environment, SUPPRESSION_KEY });
    return createService(AppModule.register(configuration, check), SERVICE);
  });
}
