import { Controller, type DynamicModule, Get, Inject, Module, type Provider, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MetricsRegistry } from './metrics.js';

/**
 * Something the service cannot do without: resolves with what is worth showing, throws with a code when it is away. A code in
 * `degraded` says that the service works and somebody should look all the same.
 */
export interface HealthCheck {
  name: string;
  check(): Promise<{ degraded?: string; [detail: string]: unknown } | void>;
}

type HealthStatus = 'ok' | 'degraded' | 'failing';

export interface HealthReport {
  status: HealthStatus;
  checks: Record<string, { status: HealthStatus; code?: string; [detail: string]: unknown }>;
}

export const HEALTH_CHECKS = Symbol('health checks');

/** A check that has not answered by then counts as failing. */
const PATIENCE_MS = 900;

@ApiExcludeController()
@Controller()
class HealthController {
  constructor(
    @Inject(HEALTH_CHECKS) private readonly checks: HealthCheck[],
    @Inject(MetricsRegistry) private readonly metrics: MetricsRegistry,
  ) {}

  /** 200 while everything answers, degraded or not, 503 otherwise; the body says which. */
  @Get('health')
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    const entries = await Promise.all(this.checks.map(async (check) => [check.name, await report(check)] as const));
    const has = (wanted: HealthStatus) => entries.some(([, { status }]) => status === wanted);
    const status = has('failing') ? 'failing' : has('degraded') ? 'degraded' : 'ok';
    void reply.status(status === 'failing' ? 503 : 200);
    return { status, checks: Object.fromEntries(entries) };
  }

  @Get('metrics')
  async metricsText(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.metrics();
  }
}

async function report(check: HealthCheck): Promise<HealthReport['checks'][string]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'HEALTH.NO_ANSWER' })), PATIENCE_MS);
  });
  try {
    const { degraded, ...details } = (await Promise.race([check.check(), tooLate])) ?? {};
    return degraded === undefined ? { status: 'ok', ...details } : { status: 'degraded', code: degraded, ...details };
  } catch (error) {
    const { code } = error as { code?: unknown };
    return { status: 'failing', code: typeof code === 'string' ? code : 'HEALTH.FAILED' };
  } finally {
    clearTimeout(timer);
  }
}

@Module({})
export class HealthModule {
  /** `checks` provides {@link HEALTH_CHECKS}; the metrics registry comes with it and is exported. */
  static register(checks: Provider, imports: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      imports,
      controllers: [HealthController],
      providers: [MetricsRegistry, checks],
      exports: [MetricsRegistry],
    };
  }
}
