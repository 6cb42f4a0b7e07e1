import { EmittingServiceConfiguration } from '#emitting-service';

/** Environment of the billing service; each property is a variable, its initial value the default. */
export class BillingConfiguration extends EmittingServiceConfiguration {
  PORT = 3002;
  DATABASE_NAME = 'trettio_billing';
  KAFKA_TOPIC = 'trettio.processing.billing';
}
