import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ReferPersonDto } from './refer-person.dto.js';
import { ReferPersonService } from './refer-person.service.js';
import { ReferralView } from './referral.view.js';

@ApiTags('referrals')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'The person has objected, is a customer, or has been referred already. Nothing was saved.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/referrals')
export class ReferPersonController {
  constructor(private readonly service: ReferPersonService) {}

  /** Keeps a customer's suggestion, and by when the person is to be informed of it. */
  @Post()
  refer(@Body() command: ReferPersonDto): Promise<ReferralView> {
    return this.service.refer(command, new Date());
  }
}
