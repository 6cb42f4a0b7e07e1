import { Module } from '@nestjs/common';
import { ContactReferredPersonController } from './contact-referred-person/contact-referred-person.controller.js';
import { ContactReferredPersonService } from './contact-referred-person/contact-referred-person.service.js';
import { ReferPersonController } from './refer-person/refer-person.controller.js';
import { ReferPersonService } from './refer-person/refer-person.service.js';

@Module({
  controllers: [ReferPersonController, ContactReferredPersonController],
  providers: [ReferPersonService, ContactReferredPersonService],
})
export class ReferralsModule {}
