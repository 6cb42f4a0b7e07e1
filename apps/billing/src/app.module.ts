import { type DynamicModule, Module } from '@nestjs/common';
import type { DisclosureCheck } from '#disclosure';
import { EmittingServiceModule } from '#emitting-service';
import { ClaimsModule } from './claims/claims.module.js';
import type { BillingConfiguration } from './configuration.js';
import { ContractsModule } from './contracts/contracts.module.js';
import { CreditBalancesModule } from './credit-balances/credit-balances.module.js';
import { CreditChecksModule } from './credit-checks/credit-checks.module.js';
import { DebtCollectionModule } from './debt-collection/debt-collection.module.js';
import { InsurerSharingModule } from './insurer-sharing/insurer-sharing.module.js';
import { InvoicesModule } from './invoices/invoices.module.js';
import { SOURCE } from './processing/customer-event.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { SCHEMA } from './schema.js';

/** The whole service, for one configuration. */
@Module({})
export class AppModule {
  /** `check` stands in for the declared register, where another is to be asked. */
  static register(configuration: Readonly<BillingConfiguration>, check?: DisclosureCheck): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EmittingServiceModule.register({ source: SOURCE, configuration, schema: SCHEMA, check }),
        ContractsModule,
        CreditChecksModule,
        InvoicesModule,
        CreditBalancesModule,
        RemindersModule,
        DebtCollectionModule,
        ClaimsModule,
        InsurerSharingModule,
      ],
    };
  }
}
