import { IsIn, Matches } from 'class-validator';
import { USER_NAME, USER_NAME_EXPECTED } from '../systems/user-name.js';
import { ARMING_METHODS, type ArmingMethod } from './arming.js';

/** Who arms or disarms, and by what means. */
export class ArmingDto {
  /** @example "bo" */
  @Matches(USER_NAME, { message: USER_NAME_EXPECTED })
  userName!: string;

  /** @example "keypad" */
  @IsIn(ARMING_METHODS, { message: `one of ${ARMING_METHODS.join(', ')}` })
  method!: ArmingMethod;
}
