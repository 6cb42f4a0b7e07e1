import { Type } from 'class-transformer';
import { IsEmail, IsNotEmptyObject, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { AddressDto, E164, E164_EXPECTED } from '#emitting-service';

/** A customer as billing knows the person; needed here only as far as the channel needs it. */
export class CustomerDetailsDto {
  /** @example "Anna Påhittad" */
  @Length(1, 120, { message: 'a name of 1 to 120 characters' })
  name!: string;

  /**
   * E.164
   * @example "+46701740605"
   */
  @IsOptional()
  @Matches(E164, { message: E164_EXPECTED })
  phone?: string;

  /** @example "anna@exempel.example" */
  @IsOptional()
  @MaxLength(254, { message: 'an email address of at most 254 characters' })
  @IsEmail({}, { message: 'an email address' })
  email?: string;

  @IsOptional()
  @IsNotEmptyObject({}, { message: 'the address, as an object' })
  @ValidateNested({ message: 'the address, as an object' })
  @Type(() => AddressDto)
  address?: AddressDto;
}
