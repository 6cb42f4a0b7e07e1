import { IsUUID } from 'class-validator';

export class ContractPathDto {
  /** Of the contract. */
  @IsUUID('all', { message: 'the UUID of a contract' })
  id!: string;
}
