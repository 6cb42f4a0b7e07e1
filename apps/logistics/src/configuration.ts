import { Matches } from 'class-validator';
import { EmittingServiceConfiguration } from '#emitting-service';

/** Environment of the logistics service; each property is a variable, its initial value the default. */
export class LogisticsConfiguration extends EmittingServiceConfiguration {
  PORT = 3003;
  DATABASE_NAME = 'trettio_logistics';
  KAFKA_TOPIC = 'trettio.processing.logistics';

  /** Where other services are told which devices were shipped to which customer. */
  @Matches(/^[a-zA-Z0-9._-]{1,249}$/, { message: 'DEVICE_SHIPPED_TOPIC: name of a Kafka topic' })
  DEVICE_SHIPPED_TOPIC = 'trettio.business.device-shipped';
}
