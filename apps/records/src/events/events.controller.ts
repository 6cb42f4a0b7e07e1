import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { editionInForce } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { Language, type Lang, notFound } from '#http';
import { READ_POOL } from '../database.module.js';
import { type EventView, eventView } from './event.view.js';
import { findEvents } from './show-event.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@ApiTags('events')
@ApiQuery({ name: 'lang', enum: ['sv', 'en'], required: false })
@Controller('api/events')
export class EventsController {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  /** One processing event as the register holds it. `source` picks one where two sources used the same id. */
  @Get(':id')
  @ApiQuery({ name: 'source', required: false })
  async show(
    @Param('id') id: string,
    @Query('source') source: string | undefined,
    @Language() lang: Lang,
  ): Promise<EventView> {
    const found = UUID.test(id) ? await findEvents(onPool(this.pool), id) : [];
    const stored = source === undefined ? found[0] : found.find((event) => event.source === source);
    if (!stored) throw noSuchEvent();
    return eventView(stored, editionInForce(stored.time), lang);
  }
}

function noSuchEvent() {
  return notFound('EVENT.NOT_RECORDED', {
    sv: 'Registret har ingen händelse med detta id. Den kan vara på väg eller ligga i karantän; se /api/stats.',
    en: 'The register holds no event of this id. It may be on its way or in quarantine; see /api/stats.',
  });
}
