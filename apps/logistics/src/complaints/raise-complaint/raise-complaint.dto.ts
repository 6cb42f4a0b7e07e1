import { IsIn, IsOptional, Matches } from 'class-validator';
import { SERIAL_NUMBER, SERIAL_NUMBER_EXPECTED } from '#business-event';
import { FAULTS, type Fault } from '../complaint.js';

export class RaiseComplaintDto {
  /** @example "loses-contact" */
  @IsIn(FAULTS, { message: `one of ${FAULTS.join(', ')}` })
  fault!: Fault;

  /**
   * Of the device that it is about; left out where it is about the whole order.
   * @example "TR-000123"
   */
  @IsOptional()
  @Matches(SERIAL_NUMBER, { message: SERIAL_NUMBER_EXPECTED })
  serialNumber?: string;
}
