import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IncidentPathDto } from '../incident-path.dto.js';
import { IncidentStepView } from '../incident-step.view.js';
import { NotifyContactsService } from './notify-contacts.service.js';

@ApiTags('incidents')
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
