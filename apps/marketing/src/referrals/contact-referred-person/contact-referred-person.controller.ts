import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContactReferredPersonDto, ReferralPathDto } from './contact-referred-person.dto.js';
import { ContactReferredPersonService } from './contact-referred-person.service.js';
import { ReferralContactView } from './referral-contact.view.js';

@ApiTags('referrals')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such referral.',
  409: 'Email or SMS (19 § marknadsföringslagen), objected, contacted already, too old, not reachable that way, or the register does not allow it.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/referrals')
export class ContactReferredPersonController {
  constructor(private readonly service: ContactReferredPersonService) {}

  /** Has the referred person contacted once, by phone or letter, and informed at that contact. */
  @Post(':id/contacts')
  @HttpCode(202)
  contact(@Param() { id }: ReferralPathDto, @Body() command: ContactReferredPersonDto): Promise<ReferralContactView> {
    return this.service.contact(id, command, new Date());
  }
}
