import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CREDIT_DECISIONS, type CreditDecision } from '../../contracts/contract.js';

const REMARKS_EXPECTED = 'a whole number of payment remarks, 0 to 1000';
const DEBT_EXPECTED = 'whole öre, 0 to 2000000000';
const RISK_EXPECTED = 'a whole percentage, 0 to 100';

export class RecordReportDto {
  /** @example 0 */
  @IsInt({ message: REMARKS_EXPECTED })
  @Min(0, { message: REMARKS_EXPECTED })
  @Max(1000, { message: REMARKS_EXPECTED })
  paymentRemarks!: number;

  /**
   * Debt registered at the enforcement authority, öre.
   * @example 0
   */
  @IsInt({ message: DEBT_EXPECTED })
  @Min(0, { message: DEBT_EXPECTED })
  @Max(2_000_000_000, { message: DEBT_EXPECTED })
  enforcementDebtOre!: number;

  /**
   * The agency's estimate that payment fails within a year.
   * @example 2
   */
  @IsInt({ message: RISK_EXPECTED })
  @Min(0, { message: RISK_EXPECTED })
  @Max(100, { message: RISK_EXPECTED })
  riskPercent!: number;

  /**
   * Whether the contract may be invoiced, as the credit officer decides: no decision is made by the estimate alone
   * (Art. 22).
   * @example "approved"
   */
  @IsIn(CREDIT_DECISIONS, { message: `one of ${CREDIT_DECISIONS.join(', ')}` })
  decision!: CreditDecision;
}
