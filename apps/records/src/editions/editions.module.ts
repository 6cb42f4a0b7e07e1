import { Global, Module } from '@nestjs/common';
import { ChangeEditionService } from './change-edition/change-edition.service.js';
import { CreateEditionService } from './create-edition/create-edition.service.js';
import { EditionsController } from './editions.controller.js';
import { EditionsService } from './editions.service.js';
import { PublishEditionService } from './publish-edition/publish-edition.service.js';
import { ShowEditionsService } from './show-edition/show-editions.service.js';

/** The declared register: its editions, their life, and whoever reads them. */
@Global()
@Module({
  controllers: [EditionsController],
  providers: [EditionsService, ShowEditionsService, CreateEditionService, ChangeEditionService, PublishEditionService],
  exports: [EditionsService],
})
export class EditionsModule {}
