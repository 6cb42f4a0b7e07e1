import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PgPool, onPool } from '#database';
import { POOL } from '../../database/database.module.js';
import type { ReceivedPage } from '../received.view.js';
import { ListReceivedDto } from './list-received.dto.js';
import { listReceived } from './list-received.query.js';

@ApiTags('sandbox')
@Controller('sandbox/received')
export class ListReceivedController {
  constructor(@Inject(POOL) private readonly pool: PgPool) {}

  /** What recipients were sent, oldest first, in pages. */
  @Get()
  async list(@Query() query: ListReceivedDto): Promise<ReceivedPage> {
    return listReceived(onPool(this.pool), query);
  }
}
