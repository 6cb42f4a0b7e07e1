import { Module } from '@nestjs/common';
import { SendToCollectionController } from './send-to-collection/send-to-collection.controller.js';
import { SendToCollectionService } from './send-to-collection/send-to-collection.service.js';

@Module({ controllers: [SendToCollectionController], providers: [SendToCollectionService] })
export class DebtCollectionModule {}
