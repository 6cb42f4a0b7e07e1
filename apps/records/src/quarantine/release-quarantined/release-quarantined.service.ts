import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { Problem } from '#http';
import { detectPersonalData } from '#processing-event';
import { INTAKE_POOL } from '../../database.module.js';
import { findQuarantined } from '../list-quarantined/list-quarantined.query.js';
import { noSuchRecord, notWaiting } from '../quarantine-problems.js';
import { type Release, markReleased } from './release-quarantined.repository.js';

/** Lets a person decide that a record is not to be taken in. Its bytes stay until their period ends. */
@Injectable()
export class ReleaseQuarantinedService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  async release(id: string, release: Release): Promise<void> {
    if ([release.by, release.reference ?? ''].some((text) => detectPersonalData(text) !== undefined))
      throw looksPersonal();
    const executor = onPool(this.pool);
    if (await markReleased(executor, id, release)) return;
    const row = await findQuarantined(executor, id);
    throw row === undefined ? noSuchRecord() : notWaiting(row.state);
  }
}

function looksPersonal(): Problem {
  return new Problem('QUARANTINE.PERSONAL_DATA', 400, {
    sv: 'Vem som beslutar eller hänvisningen ser ut som en personuppgift. Ange en funktion och ett ärende.',
    en: 'Who decides or the reference looks like personal data. Name a function and a case.',
  });
}
