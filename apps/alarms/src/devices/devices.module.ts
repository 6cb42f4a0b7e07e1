import { type DynamicModule, Module } from '@nestjs/common';
import { topicCopies } from '#kafka';
import type { AlarmsConfiguration } from '../configuration.js';
import { ReceiveShippedDevicesService } from './receive-shipped-devices/receive-shipped-devices.service.js';
import {
  SHIPPED_DEVICES_TOPIC,
  ShippedDevicesConsumer,
  type ShippedDevicesTopic,
} from './receive-shipped-devices/shipped-devices.consumer.js';

@Module({})
export class DevicesModule {
  static register(configuration: Readonly<AlarmsConfiguration>): DynamicModule {
    const topic: ShippedDevicesTopic = {
      brokers: configuration.KAFKA_BROKERS.split(','),
      copies: topicCopies(configuration),
      topic: configuration.DEVICE_SHIPPED_TOPIC,
      groupId: configuration.DEVICE_SHIPPED_GROUP,
    };
    return {
      module: DevicesModule,
      providers: [
        ReceiveShippedDevicesService,
        ...(configuration.DEVICE_SHIPPED_CONSUMER === 'on'
          ? [{ provide: SHIPPED_DEVICES_TOPIC, useValue: topic }, ShippedDevicesConsumer]
          : []),
      ],
    };
  }
}
