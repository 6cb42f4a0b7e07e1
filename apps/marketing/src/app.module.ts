import { type DynamicModule, Module } from '@nestjs/common';
import type { DisclosureCheck } from '#disclosure';
import { EmittingServiceModule } from '#emitting-service';
import { CallsModule } from './calls/calls.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { CompetitionsModule } from './competitions/competitions.module.js';
import type { MarketingConfiguration } from './configuration.js';
import { ConsentsModule } from './consents/consents.module.js';
import { LeadsModule } from './leads/leads.module.js';
import { ListsModule } from './lists/lists.module.js';
import { ObjectionsModule } from './objections/objections.module.js';
import { SOURCE } from './processing/activity-event.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { SCHEMA } from './schema.js';
import { SuppressionModule } from './suppression/suppression.module.js';
import { SurveysModule } from './surveys/surveys.module.js';

/** The whole service, for one configuration. */
@Module({})
export class AppModule {
  /** `check` stands in for the declared register, where another is to be asked. */
  static register(configuration: Readonly<MarketingConfiguration>, check?: DisclosureCheck): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EmittingServiceModule.register({ source: SOURCE, configuration, schema: SCHEMA, check }),
        SuppressionModule.register(configuration.SUPPRESSION_KEY),
        LeadsModule,
        ReferralsModule,
        ListsModule,
        CampaignsModule,
        ObjectionsModule,
        ConsentsModule,
        CompetitionsModule,
        SurveysModule,
        CallsModule,
      ],
    };
  }
}
