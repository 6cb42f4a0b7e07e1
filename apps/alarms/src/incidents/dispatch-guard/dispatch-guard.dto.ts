import { IsBoolean } from 'class-validator';

export class DispatchGuardDto {
  /** True only while somebody's life or health is at stake: the legal basis is then Art. 6(1)(d). */
  @IsBoolean({ message: 'true or false' })
  lifeAtStake!: boolean;
}
