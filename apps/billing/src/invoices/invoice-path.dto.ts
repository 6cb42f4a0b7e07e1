import { IsUUID } from 'class-validator';

export class InvoicePathDto {
  /** Of the invoice. */
  @IsUUID('all', { message: 'the UUID of an invoice' })
  id!: string;
}
