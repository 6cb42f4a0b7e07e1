import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keyTaken } from '../campaign-problems.js';
import { insertCampaign } from '../campaigns.repository.js';
import type { CampaignView } from './campaign.view.js';
import type { CreateCampaignDto } from './create-campaign.dto.js';

@Injectable()
export class CreateCampaignService {
  constructor(private readonly dataSource: DataSource) {}

  /** No event: nobody's data are in it yet. */
  async create({ key, channel, optOut }: CreateCampaignDto, now: Date): Promise<CampaignView> {
    const id = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      if (!(await insertCampaign(transaction, { id, key, channel, optOut }, now))) throw keyTaken();
      return { id, key, channel };
    });
  }
}
