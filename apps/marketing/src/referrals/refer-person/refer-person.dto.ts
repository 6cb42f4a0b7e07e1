import { Type } from 'class-transformer';
import { IsNotEmptyObject, IsOptional, Length, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { AddressDto, E164, E164_EXPECTED } from '#emitting-service';
import { UUID, UUID_EXPECTED } from '../../uuid.js';

/** What a customer tells of somebody: a name and a way to reach the person that the law allows. */
export class ReferPersonDto {
  /**
   * Of the customer who recommends.
   * @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44"
   */
  @Matches(UUID, { message: UUID_EXPECTED })
  customerRef!: string;

  /** @example "Tove Tipsad Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164; may be left out where there is an address.
   * @example "+46701740630"
   */
  @ValidateIf(({ phone, address }: ReferPersonDto) => phone != null || address == null)
  @Matches(E164, { message: `${E164_EXPECTED}; or an address instead` })
  phone?: string;

  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  address?: AddressDto;
}
