import { IsBase64, Matches } from 'class-validator';
import { EmittingServiceConfiguration } from '#emitting-service';

/** Environment of the marketing service; each property is a variable, its initial value the default. */
export class MarketingConfiguration extends EmittingServiceConfiguration {
  PORT = 3004;
  DATABASE_NAME = 'trettio_marketing';
  KAFKA_TOPIC = 'trettio.processing.marketing';

  /** Key of the suppression marks, 32 bytes in base64; with another key nobody on the list is known again. */
  @IsBase64({}, { message: 'SUPPRESSION_KEY: 32 bytes in base64' })
  @Matches(/^.{43}=$/, { message: 'SUPPRESSION_KEY: 32 bytes in base64' })
  SUPPRESSION_KEY = '';
}
