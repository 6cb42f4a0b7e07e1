import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PgPool, onPool } from '#database';
import { POOL } from '../../database/database.module.js';
import type { SummaryPage } from '../received.view.js';
import { summariseReceived } from './summarise-received.query.js';

@ApiTags('sandbox')
@Controller('sandbox/summary')
export class SummariseReceivedController {
  constructor(@Inject(POOL) private readonly pool: PgPool) {}

  /** What each recipient has got, all in all: to be held against its sharing log. */
  @Get()
  async summarise(): Promise<SummaryPage> {
    return { recipients: await summariseReceived(onPool(this.pool)) };
  }
}
