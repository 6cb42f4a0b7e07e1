import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const MAX_PAGE = 200;
const LIMIT_EXPECTED = `a whole number, 1 to ${MAX_PAGE}`;

export class CustomerPathDto {
  /** Of the customer. */
  @IsUUID('all', { message: 'the UUID of a customer' })
  subjectRef!: string;
}

export class AlarmHistoryQueryDto {
  /** Only entries older than the one with this id: `next` of the page before. */
  @IsOptional()
  @IsUUID('all', { message: 'the id of an entry, as in next of the page before' })
  before?: string;

  /** Entries in a page, 1 to 200; 50 when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: LIMIT_EXPECTED })
  @Min(1, { message: LIMIT_EXPECTED })
  @Max(MAX_PAGE, { message: LIMIT_EXPECTED })
  limit?: number;
}
