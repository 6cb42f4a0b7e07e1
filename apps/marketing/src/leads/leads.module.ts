import { Module } from '@nestjs/common';
import { CloseLeadController } from './close-lead/close-lead.controller.js';
import { CloseLeadService } from './close-lead/close-lead.service.js';
import { RegisterLeadController } from './register-lead/register-lead.controller.js';
import { RegisterLeadService } from './register-lead/register-lead.service.js';
import { RequestQuoteController } from './request-quote/request-quote.controller.js';
import { RequestQuoteService } from './request-quote/request-quote.service.js';

@Module({
  controllers: [RegisterLeadController, RequestQuoteController, CloseLeadController],
  providers: [RegisterLeadService, RequestQuoteService, CloseLeadService],
})
export class LeadsModule {}
