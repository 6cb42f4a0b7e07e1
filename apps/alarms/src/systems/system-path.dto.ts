import { IsUUID } from 'class-validator';

export class SystemPathDto {
  /** Of the alarm system. */
  @IsUUID('all', { message: 'the UUID of an alarm system' })
  id!: string;
}
