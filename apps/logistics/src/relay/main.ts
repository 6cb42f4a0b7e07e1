import 'reflect-metadata';
import { readConfiguration } from '#config';
import { runRelay } from '#emitting-service';
import { LogisticsConfiguration } from '../configuration.js';
import { SOURCE } from '../processing/activity-event.js';

runRelay(SOURCE, readConfiguration(LogisticsConfiguration), { businessEvents: true });
