import { IsUUID } from 'class-validator';

export class CreditCheckPathDto {
  /** Of the credit check. */
  @IsUUID('all', { message: 'the UUID of a credit check' })
  id!: string;
}
