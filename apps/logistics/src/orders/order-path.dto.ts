import { IsUUID } from 'class-validator';

export class OrderPathDto {
  /** Of the order. */
  @IsUUID('all', { message: 'the UUID of an order' })
  id!: string;
}
