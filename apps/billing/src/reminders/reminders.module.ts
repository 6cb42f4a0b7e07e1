import { Module } from '@nestjs/common';
import { RemindCustomerController } from './remind-customer/remind-customer.controller.js';
import { RemindCustomerService } from './remind-customer/remind-customer.service.js';

@Module({ controllers: [RemindCustomerController], providers: [RemindCustomerService] })
export class RemindersModule {}
