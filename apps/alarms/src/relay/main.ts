import 'reflect-metadata';
import { readConfiguration } from '#config';
import { runRelay } from '#emitting-service';
import { AlarmsConfiguration } from '../configuration.js';
import { SOURCE } from '../processing/activity-event.js';

runRelay(SOURCE, readConfiguration(AlarmsConfiguration));
