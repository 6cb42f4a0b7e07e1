import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang } from '#http';
import { EventView } from './event.view.js';
import { EventQuery } from './events.dto.js';
import { ShowEventService } from './show-event.service.js';

@ApiTags('events')
@ApiProblems({
  400: 'A query parameter is wrong or unknown.',
  404: 'The register holds no such event.',
  503: 'The database is away.',
})
@Controller('api/events')
export class EventsController {
  constructor(@Inject(ShowEventService) private readonly service: ShowEventService) {}

  /** One processing event as the register holds it. */
  @Get(':id')
  @ApiParam({ name: 'id', description: 'Id of the event (UUIDv7)', schema: { type: 'string', format: 'uuid' } })
  async show(@Param('id') id: string, @Query() { source }: EventQuery, @Language() lang: Lang): Promise<EventView> {
    return this.service.show(id, source, lang);
  }
}
