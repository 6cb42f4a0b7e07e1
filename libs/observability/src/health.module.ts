import { Controller, type DynamicModule, Get, Inject, Module, type Provider, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MetricsRegistry } from './metrics.js';

/** Something the service cannot do without: resolves with what is worth showing, throws with a code when it is away. */
export interface HealthCheck {
  name: string;
  check(): Promise<Record<string, unknown> | void>;
}

export interface HealthReport {
  status: 'ok' | 'failing';
  checks: Record<string, { status: 'ok' | 'failing'; code?: string; [detail: string]: unknown }>;
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

  /** 200 while everything answers, 503 otherwise; the body says which. */
  @Get('health')
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    const entries = await Promise.all(this.checks.map(async (check) => [check.name, await report(check)] as const));
    const failing = entries.some(([, { status }]) => status === 'failing');
    void reply.status(failing ? 503 : 200);
    return { status: failing ? 'failing' : 'ok', checks: Object.fromEntries(entries) };
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
    const details = await Promise.race([check.check(), tooLate]);
    return { status: 'ok', ...details };
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
