import 'reflect-metadata';
import { readConfiguration } from '#config';
import { runRelay } from '#emitting-service';
import { BillingConfiguration } from '../configuration.js';
import { SOURCE } from '../processing/customer-event.js';

runRelay(SOURCE, readConfiguration(BillingConfiguration));
