import { EmittingServiceConfiguration } from '#emitting-service';

/** Environment of the alarms service; each property is a variable, its initial value the default. */
export class AlarmsConfiguration extends EmittingServiceConfiguration {
  PORT = 3001;
  DATABASE_NAME = 'trettio_alarms';
  KAFKA_TOPIC = 'trettio.processing.alarms';
}
