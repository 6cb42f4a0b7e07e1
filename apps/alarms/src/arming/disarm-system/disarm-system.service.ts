import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ArmingDto } from '../arming.dto.js';
import type { ArmingView } from '../arming.view.js';
import { changeArming } from '../change-arming.js';

@Injectable()
export class DisarmSystemService {
  constructor(private readonly dataSource: DataSource) {}

  disarm(systemId: string, command: ArmingDto, now: Date): Promise<ArmingView> {
    return changeArming(this.dataSource, systemId, 'disarmed', command, now);
  }
}
