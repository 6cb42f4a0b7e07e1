import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ObjectToMarketingDto } from './object-to-marketing.dto.js';
import { ObjectToMarketingService } from './object-to-marketing.service.js';
import { ObjectionView } from './objection.view.js';

@ApiTags('objections')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'Nobody known has the subjectRef, and neither number nor address was given.',
  409: 'The objection is in force already.',
  503: 'The service’s own database is away; nothing was saved: the objection has to be made again.',
})
@Controller('api/objections')
export class ObjectToMarketingController {
  constructor(private readonly service: ObjectToMarketingService) {}

  /**
   * Obeys an objection to direct marketing at once (Art. 21(2)-(3)): what waits is withheld, what is opened and not sent is
   * never sent, and what is being sent at this moment is over before the answer. The suppression mark outlives everything.
   */
  @Post()
  object(@Body() command: ObjectToMarketingDto): Promise<ObjectionView> {
    return this.service.object(command, new Date());
  }
}
