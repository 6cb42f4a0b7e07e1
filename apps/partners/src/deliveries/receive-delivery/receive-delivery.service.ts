import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { Problem } from '#http';
import { POOL } from '../../database/database.module.js';
import type { Fault } from '../../faults/fault.js';
import { answerUnder } from '../answer.js';
import { type DisclosureRequest, summariseRequest } from '../summarise-request.js';
import { recordDelivery } from './record-delivery.query.js';

export interface IncomingDelivery {
  recipient: string;
  key: string;
  path: string;
  body: Buffer;
  request: DisclosureRequest;
  fault: Fault;
}

const SLOW_MS = 2_000;

@Injectable()
export class ReceiveDeliveryService {
  constructor(@Inject(POOL) private readonly pool: PgPool) {}

  /** Keeps it, then answers as the recipient's fault says: the receipt, a {@link Problem}, or a broken connection. */
  async receive(delivery: IncomingDelivery): Promise<{ receipt: string } | 'break-connection'> {
    const { recipient, key, path, body, request, fault } = delivery;
    const summary = summariseRequest(request);
    const recorded = await recordDelivery(onPool(this.pool), {
      recipient,
      key,
      path,
      body,
      summary,
      answer: answerUnder(fault.mode),
    });
    if (!recorded) throw KEY_REUSED;
    if (fault.mode === 'slow') await sleep(fault.delayMs ?? SLOW_MS);
    if (fault.mode === 'drop-after') return 'break-connection';
    if (fault.mode === 'fail-after') throw FAILED;
    if (recorded.answer === 'refused') throw REFUSED;
    return { receipt: recorded.receipt };
  }
}

const KEY_REUSED = new Problem('SANDBOX.KEY_REUSED', 422, {
  sv: 'Nyckeln i Idempotency-Key hör till ett annat anrop. Skicka samma innehåll igen eller en ny nyckel.',
  en: 'The Idempotency-Key belongs to another request. Send the same body again, or a new key.',
});

const REFUSED = new Problem('SANDBOX.REFUSED', 422, {
  sv: 'Mottagaren har läst uppgifterna och tar inte emot dem (fel inställt i sandlådan).',
  en: 'The recipient has read the data and does not take them (a fault set in the sandbox).',
});

const FAILED = new Problem('SANDBOX.FAIL_AFTER', 500, {
  sv: 'Mottagaren har läst uppgifterna och föll sedan (fel inställt i sandlådan).',
  en: 'The recipient has read the data and failed then (a fault set in the sandbox).',
});
