import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../../money/calendar-day.js';
import { VAT_RATES, type VatRate } from './add-up.js';

const MAX_LINES = 100;
const QUANTITY_EXPECTED = 'a quantity, 0.001 to 1000, of at most three decimals';
const PRICE_EXPECTED = 'whole öre without VAT, 0 to 100000000';

export class InvoiceLineDto {
  /**
   * Stays in this service.
   * @example "Larmabonnemang december"
   */
  @Length(1, 200, { message: 'a text of 1 to 200 characters' })
  text!: string;

  /**
   * At most three decimals.
   * @example 1
   */
  @IsNumber({ maxDecimalPlaces: 3, allowNaN: false, allowInfinity: false }, { message: QUANTITY_EXPECTED })
  @Min(0.001, { message: QUANTITY_EXPECTED })
  @Max(1000, { message: QUANTITY_EXPECTED })
  quantity!: number;

  /**
   * Öre, without VAT.
   * @example 29900
   */
  @IsInt({ message: PRICE_EXPECTED })
  @Min(0, { message: PRICE_EXPECTED })
  @Max(100_000_000, { message: PRICE_EXPECTED })
  unitPriceOre!: number;

  /**
   * Per cent.
   * @example 25
   */
  @IsIn(VAT_RATES, { message: `one of ${VAT_RATES.join(', ')}` })
  vatRate!: VatRate;
}

export class IssueInvoiceDto {
  /** 1 to 100. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one line' })
  @ArrayMaxSize(MAX_LINES, { message: `at most ${MAX_LINES} lines` })
  @ValidateNested({ each: true, message: 'lines, as objects' })
  @Type(() => InvoiceLineDto)
  lines!: InvoiceLineDto[];

  /**
   * Today in Stockholm when left out; at most 90 days back, for an invoice that was drawn up elsewhere.
   * @example "2026-11-22"
   */
  @IsOptional()
  @IsCalendarDay()
  invoiceDate?: string;

  /**
   * At least ten days after the invoice date.
   * @example "2026-12-22"
   */
  @IsCalendarDay()
  dueDate!: string;
}
