import { IsIn, IsOptional, Length, Matches } from 'class-validator';
import { USER_NAME, USER_NAME_EXPECTED } from '../../systems/user-name.js';
import { INCIDENT_KINDS, type IncidentKind } from '../incident.js';

export class RaiseAlarmDto {
  /** @example "intrusion" */
  @IsIn(INCIDENT_KINDS, { message: `one of ${INCIDENT_KINDS.join(', ')}` })
  kind!: IncidentKind;

  /**
   * Where in the home.
   * @example "hall"
   */
  @Length(1, 60, { message: 'a zone of 1 to 60 characters' })
  zone!: string;

  /**
   * User name of whoever set it off by hand, as at a panic button.
   * @example "bo"
   */
  @IsOptional()
  @Matches(USER_NAME, { message: USER_NAME_EXPECTED })
  triggeredBy?: string;
}
