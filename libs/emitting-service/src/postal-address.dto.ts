import { Length, Matches } from 'class-validator';

/** An address in Sweden, as a request gives it. */
export class AddressDto {
  /** @example "Påhittsgatan 30" */
  @Length(1, 120, { message: 'a street and number of 1 to 120 characters' })
  street!: string;

  /**
   * Swedish postal code.
   * @example "123 45"
   */
  @Matches(/^[1-9]\d{2} ?\d{2}$/, { message: 'a Swedish postal code, like 123 45' })
  postalCode!: string;

  /** @example "Påhittsköping" */
  @Length(1, 80, { message: 'a town of 1 to 80 characters' })
  city!: string;
}

/** An address as it is kept: the postal code as the post writes it, 12345 → 123 45. */
export function addressOf({ street, postalCode, city }: AddressDto): AddressDto {
  return { street, postalCode: postalCode.replace(/^(\d{3})(\d{2})$/, '$1 $2'), city };
}
