import { Inject, Injectable } from '@nestjs/common';
import { editions } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { READ_POOL } from '../database.module.js';
import { describeEvent } from './describe-event.js';
import type { EventView } from './event.view.js';
import { findEvents } from './show-event.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class ShowEventService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async show(id: string, source: string | undefined, lang: Lang): Promise<EventView> {
    const found = UUID.test(id) ? await findEvents(onPool(this.pool), id) : [];
    const stored = source === undefined ? found[0] : found.find((event) => event.source === source);
    if (!stored) throw noSuchEvent();
    // What was entered by hand may have happened before there was any register.
    const edition = editions.findLast(({ validFrom }) => new Date(validFrom) <= stored.time);
    return describeEvent(stored, edition, lang);
  }
}

function noSuchEvent() {
  return notFound('EVENT.NOT_RECORDED', {
    sv: 'Registret har ingen händelse med detta id. Den kan vara på väg eller ligga i karantän; se /api/stats.',
    en: 'The register holds no event of this id. It may be on its way or in quarantine; see /api/stats.',
  });
}
