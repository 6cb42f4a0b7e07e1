import { IsUUID } from 'class-validator';

export class IncidentPathDto {
  /** Of the incident. */
  @IsUUID('all', { message: 'the UUID of an incident' })
  id!: string;
}
