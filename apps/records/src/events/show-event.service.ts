import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { READ_POOL } from '../database.module.js';
import { EditionsService } from '../editions/editions.service.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import { describeEvent } from './describe-event.js';
import type { EventView } from './event.view.js';
import { findEvents } from './show-event.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class ShowEventService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async show(id: string, source: string | undefined, lang: Lang): Promise<EventView> {
    const found = UUID.test(id) ? await findEvents(onPool(this.pool), id) : [];
    const stored = source === undefined ? found[0] : found.find((event) => event.source === source);
    if (!stored) throw noSuchEvent();
    // What was entered by hand may have happened before there was any register.
    const [edition, reading] = await Promise.all([
      this.editions.holdingAt(stored.time),
      this.declared.reading(lang, new Date()),
    ]);
    return describeEvent(stored, edition, reading);
  }
}

function noSuchEvent() {
  return notFound('EVENT.NOT_RECORDED', {
    sv: 'Registret har ingen händelse med detta id. Den kan vara på väg eller ligga i karantän; se /api/stats.',
    en: 'The register holds no event of this id. It may be on its way or in quarantine; see /api/stats.',
  });
}
