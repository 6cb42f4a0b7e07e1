import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmptyObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AddressDto, ReachablePersonDto, SUBJECT_REF } from '#emitting-service';
import { BUYER_KINDS, type BuyerKind } from '../../processing/activity-event.js';

const MAX_ITEMS = 50;
const MAX_QUANTITY = 200;
const MAX_UNIT_PRICE = 10_000_000;

export const PAYMENT_METHODS = ['card', 'monthly-invoice'] as const;

export class BuyerDto extends ReachablePersonDto {
  /**
   * customer: has an alarm here · shop-buyer: has none.
   * @example "shop-buyer"
   */
  @IsIn(BUYER_KINDS, { message: `one of ${BUYER_KINDS.join(', ')}` })
  kind!: BuyerKind;

  /**
   * Pseudonym from the service of first contact; a customer has one. For a buyer without one this service makes it.
   * @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44"
   */
  @ValidateIf(({ kind, subjectRef }: BuyerDto) => kind === 'customer' || subjectRef != null)
  @Matches(SUBJECT_REF, { message: 'a UUID; a customer has one' })
  subjectRef?: string;
}

export class OrderItemDto {
  /** @example "TRETTIO-MOTION-2" */
  @Matches(/^[A-Z0-9][A-Z0-9-]{2,39}$/, {
    message: 'an article number of 3 to 40 capital letters, digits and hyphens',
  })
  articleNumber!: string;

  /** @example 2 */
  @IsInt({ message: `a whole number, 1 to ${MAX_QUANTITY}` })
  @Min(1, { message: `a whole number, 1 to ${MAX_QUANTITY}` })
  @Max(MAX_QUANTITY, { message: `a whole number, 1 to ${MAX_QUANTITY}` })
  quantity!: number;

  /**
   * Of one, in öre, VAT included.
   * @example 49900
   */
  @IsInt({ message: `whole öre, 1 to ${MAX_UNIT_PRICE}` })
  @Min(1, { message: `whole öre, 1 to ${MAX_UNIT_PRICE}` })
  @Max(MAX_UNIT_PRICE, { message: `whole öre, 1 to ${MAX_UNIT_PRICE}` })
  unitPrice!: number;
}

export class PaymentDto {
  /**
   * card: charged at once · monthly-invoice: with the alarm's invoice, customers only.
   * @example "card"
   */
  @IsIn(PAYMENT_METHODS, { message: `one of ${PAYMENT_METHODS.join(', ')}` })
  method!: (typeof PAYMENT_METHODS)[number];

  /**
   * Stands for the card at the bank; given with a card and never else.
   * @example "tok_4f9a0c7be21d"
   */
  @ValidateIf(({ method, cardToken }: PaymentDto) => method === 'card' || cardToken != null)
  @Matches(/^tok_[A-Za-z0-9]{8,60}$/, { message: 'a token of the bank’s, like tok_4f9a0c7be21d' })
  cardToken?: string;
}

export class PlaceOrderDto {
  @IsNotEmptyObject({}, { message: 'the buyer, as an object' })
  @ValidateNested({ message: 'the buyer, as an object' })
  @Type(() => BuyerDto)
  buyer!: BuyerDto;

  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  deliveryAddress!: AddressDto;

  /** 1 to 50, no article twice. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one item' })
  @ArrayMaxSize(MAX_ITEMS, { message: `at most ${MAX_ITEMS} items` })
  @ArrayUnique((item?: OrderItemDto) => item?.articleNumber ?? item, { message: 'no article number twice' })
  @ValidateNested({ each: true, message: 'items, as objects' })
  @Type(() => OrderItemDto)
  items!: OrderItemDto[];

  @IsNotEmptyObject({}, { message: 'the payment, as an object' })
  @ValidateNested({ message: 'the payment, as an object' })
  @Type(() => PaymentDto)
  payment!: PaymentDto;

  /**
   * Edition of the privacy notice that the buyer was shown: year and month, or a day.
   * @example "2018-05"
   */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, { message: 'an edition like 2018-05 or 2018-05-25' })
  noticeEdition?: string;
}
