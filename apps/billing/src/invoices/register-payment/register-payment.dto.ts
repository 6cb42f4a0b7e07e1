import { IsInt, Matches, Max, Min } from 'class-validator';

const AMOUNT_EXPECTED = 'whole öre, 1 to 1000000000';

export class RegisterPaymentDto {
  /** @example 37375 */
  @IsInt({ message: AMOUNT_EXPECTED })
  @Min(1, { message: AMOUNT_EXPECTED })
  @Max(1_000_000_000, { message: AMOUNT_EXPECTED })
  amountOre!: number;

  /**
   * The bank's own number of the payment; a payment is registered once.
   * @example "BG-2026-11-22-000017"
   */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{5,63}$/, {
    message: 'the bank’s reference, 6 to 64 letters, digits, points and hyphens',
  })
  bankReference!: string;
}
