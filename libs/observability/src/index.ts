export { type HealthCheck, type HealthReport, HEALTH_CHECKS, HealthModule } from './health.module.js';
export { MetricsRegistry, counter, gauge, histogram } from './metrics.js';
export { ServiceLogger } from './service-logger.js';
