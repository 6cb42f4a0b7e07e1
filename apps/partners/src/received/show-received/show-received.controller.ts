import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PgPool, onPool } from '#database';
import { notFound } from '#http';
import { POOL } from '../../database/database.module.js';
import type { ReceivedView } from '../received.view.js';
import { findReceived } from './find-received.query.js';

@ApiTags('sandbox')
@Controller('sandbox/received')
export class ShowReceivedController {
  constructor(@Inject(POOL) private readonly pool: PgPool) {}

  /** What came under one disclosure id. */
  @Get(':key')
  async show(@Param('key') key: string): Promise<ReceivedView> {
    const received = await findReceived(onPool(this.pool), key);
    if (!received) throw NOTHING_RECEIVED;
    return received;
  }
}

const NOTHING_RECEIVED = notFound('SANDBOX.NOTHING_RECEIVED', {
  sv: 'Ingen mottagare har fått något under den nyckeln. Se /sandbox/received för allt som kommit.',
  en: 'No recipient got anything under that key. See /sandbox/received for all that came.',
});
