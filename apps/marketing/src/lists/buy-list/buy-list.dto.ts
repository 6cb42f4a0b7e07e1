import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmptyObject,
  IsOptional,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AddressDto, E164, E164_EXPECTED } from '#emitting-service';
import { LIST_SOURCES, type ListSource } from '../list-source.js';

const MAX_PERSONS = 500;

/** No email: people on bought lists never get one (19 § marknadsföringslagen). */
export class BoughtPersonDto {
  /** @example "Pia Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164; may be left out where there is an address.
   * @example "+46701740660"
   */
  @ValidateIf(({ phone, address }: BoughtPersonDto) => phone != null || address == null)
  @Matches(E164, { message: `${E164_EXPECTED}; or an address instead` })
  phone?: string;

  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  address?: AddressDto;
}

export class BuyListDto {
  /** @example "list-supplier" */
  @IsIn(LIST_SOURCES, { message: `one of ${LIST_SOURCES.join(', ')}` })
  source!: ListSource;

  /**
   * The supplier's own number of the delivery.
   * @example "L-2026-117"
   */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/, {
    message: 'a reference of 2 to 40 letters, digits, points and hyphens',
  })
  reference!: string;

  /** 1 to 500; a longer list comes in parts, each with a reference of its own. */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one person' })
  @ArrayMaxSize(MAX_PERSONS, { message: `at most ${MAX_PERSONS} persons` })
  @ValidateNested({ each: true, message: 'persons, as objects' })
  @Type(() => BoughtPersonDto)
  persons!: BoughtPersonDto[];
}
