import { Module } from '@nestjs/common';
import { ObjectToMarketingController } from './object-to-marketing/object-to-marketing.controller.js';
import { ObjectToMarketingService } from './object-to-marketing/object-to-marketing.service.js';

@Module({ controllers: [ObjectToMarketingController], providers: [ObjectToMarketingService] })
export class ObjectionsModule {}
