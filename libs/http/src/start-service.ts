import { type DynamicModule, type Type, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ConfigurationError } from '#config';
import { ServiceLogger } from '#observability';
import { obeyBodyLimits } from './body-limit.js';
import { ProblemFilter, answerFrameworkError } from './problem.filter.js';
import { requestValidation } from './validation.js';

export interface ServiceOptions {
  /** Key of the service, as in its events' source. */
  name: string;
  title: string;
  description: string;
  host: string;
  port: number;
}

/** Largest body of a request, bytes. */
const BODY_LIMIT = 256 * 1024;

/** Builds a service as it runs: problem+json errors, checked requests, the OpenAPI document, clean shutdown. */
export async function createService(
  module: Type | DynamicModule,
  options: Pick<ServiceOptions, 'name' | 'title' | 'description'>,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    frameworkErrors: answerFrameworkError,
  });
  obeyBodyLimits(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new ServiceLogger(options.name),
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(requestValidation());
  app.enableShutdownHooks();
  const document = new DocumentBuilder()
    .setTitle(options.title)
    .setDescription(options.description)
    .setVersion('1')
    .build();
  SwaggerModule.setup('openapi', app, () => SwaggerModule.createDocument(app, document), {
    ui: false,
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
  });
  return app;
}

/** Starts a service and keeps it until it is told to stop; a configuration error is one readable text and exit code 1. */
export async function startService(
  load: () => Promise<{
    module: Type | DynamicModule;
    options: ServiceOptions;
    prepare?: (app: NestFastifyApplication) => Promise<void>;
  }>,
): Promise<void> {
  try {
    const { module, options, prepare } = await load();
    const app = await createService(module, options);
    stopWithParent(app);
    await prepare?.(app);
    await app.listen(options.port, options.host);
    new Logger('start').log(`${options.name} listens on http://${options.host}:${options.port}`);
  } catch (error) {
    process.stderr.write(
      `${error instanceof ConfigurationError ? error.message : ((error as Error).stack ?? String(error))}\n`,
    );
    process.exit(1);
  }
}

/** A service that was started over an IPC channel ends when its starter is gone, however that came about. */
function stopWithParent(app: NestFastifyApplication): void {
  if (!process.connected) return;
  process.once('disconnect', () => void app.close().finally(() => process.exit(0)));
}
