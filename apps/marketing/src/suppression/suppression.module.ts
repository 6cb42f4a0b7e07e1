import { type DynamicModule, Module } from '@nestjs/common';
import { SuppressionMarks } from './suppression-marks.js';

@Module({})
export class SuppressionModule {
  static register(key: string): DynamicModule {
    return {
      module: SuppressionModule,
      global: true,
      providers: [{ provide: SuppressionMarks, useFactory: () => new SuppressionMarks(key) }],
      exports: [SuppressionMarks],
    };
  }
}
