import { Module } from '@nestjs/common';
import { BuyListController } from './buy-list/buy-list.controller.js';
import { BuyListService } from './buy-list/buy-list.service.js';
import { InformPersonsController } from './inform-persons/inform-persons.controller.js';
import { InformPersonsService } from './inform-persons/inform-persons.service.js';

@Module({
  controllers: [BuyListController, InformPersonsController],
  providers: [BuyListService, InformPersonsService],
})
export class ListsModule {}
