import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { MAX_SERIAL_NUMBERS, SERIAL_NUMBER, SERIAL_NUMBER_EXPECTED } from '#business-event';

export class ReserveItemsDto {
  /**
   * One per unit ordered, none twice.
   * @example ["TR-000123", "TR-000124"]
   */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one serial number' })
  @ArrayMaxSize(MAX_SERIAL_NUMBERS, { message: `at most ${MAX_SERIAL_NUMBERS} serial numbers` })
  @ArrayUnique({ message: 'no serial number twice' })
  @Matches(SERIAL_NUMBER, { each: true, message: `each ${SERIAL_NUMBER_EXPECTED}` })
  serialNumbers!: string[];
}
