import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { IncidentPathDto } from '../incident-path.dto.js';
import { IncidentStepView } from '../incident-step.view.js';
import { NotifyContactsService } from './notify-contacts.service.js';

@ApiTags('incidents')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such incident.',
  409: 'Closed, notified already, or the register allows none of the disclosures.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/incidents')
export class NotifyContactsController {
  constructor(private readonly service: NotifyContactsService) {}

  /** Sends an SMS to the customer and to each contact person in force; once per incident. */
  @Post(':id/notifications')
  @HttpCode(202)
  notify(@Param() { id }: IncidentPathDto): Promise<IncidentStepView> {
    return this.service.notify(id, new Date());
  }
}
