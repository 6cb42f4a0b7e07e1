import { IsIn, Matches } from 'class-validator';
import { EmittingServiceConfiguration } from '#emitting-service';

/** Environment of the alarms service; each property is a variable, its initial value the default. */
export class AlarmsConfiguration extends EmittingServiceConfiguration {
  PORT = 3001;
  DATABASE_NAME = 'trettio_alarms';
  KAFKA_TOPIC = 'trettio.processing.alarms';

  /** Where the logistics service tells which devices were shipped to which customer. */
  @Matches(/^[a-zA-Z0-9._-]{1,249}$/, { message: 'DEVICE_SHIPPED_TOPIC: name of a Kafka topic' })
  DEVICE_SHIPPED_TOPIC = 'trettio.business.device-shipped';

  /** Consumer group of that topic; offsets are kept in the service's own database. */
  @Matches(/^[a-zA-Z0-9._-]{1,249}$/, { message: 'DEVICE_SHIPPED_GROUP: name of a consumer group' })
  DEVICE_SHIPPED_GROUP = 'trettio-alarms-devices';

  /** off: that topic is not read, and no device is known to be another customer's. */
  @IsIn(['on', 'off'], { message: 'DEVICE_SHIPPED_CONSUMER: on or off' })
  DEVICE_SHIPPED_CONSUMER: 'on' | 'off' = 'on';
}
