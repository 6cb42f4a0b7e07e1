import { IsUUID } from 'class-validator';

export class CustomerPathDto {
  /** Of the customer. */
  @IsUUID('all', { message: 'the UUID of a customer' })
  subjectRef!: string;
}
