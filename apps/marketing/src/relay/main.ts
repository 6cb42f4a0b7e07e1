import 'reflect-metadata';
import { readConfiguration } from '#config';
import { runRelay } from '#emitting-service';
import { MarketingConfiguration } from '../configuration.js';
import { SOURCE } from '../processing/activity-event.js';

runRelay(SOURCE, readConfiguration(MarketingConfiguration));
