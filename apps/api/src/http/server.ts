import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  closeWithAnswers,
  logAnswers,
  loggerOptions,
  refuseDeepBodies,
  refuseForeignOrigins,
  sendProblem,
  Shutdown,
  validationPipe,
} from '@baanek/kernel';
import { LogController } from 'fastify';
import { AppModule, type AppOptions } from '../app.module';
import { compressAnswers } from './compression';
import { serveDocument } from './document';
import { serveStaffApp } from './staff-app';

export interface ServerOptions extends AppOptions {
  logLevel: string;
  staffFolder?: string;
  trustedProxies?: string;
}

const BODY_LIMIT = 256 * 1024;
const UPLOAD_LIMIT = 25 * 1024 * 1024;
/** A journal of that size may take this long on a slow line. */
const UPLOAD_TIME = 300_000;

/** The server, ready to listen. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: loggerOptions(options.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    requestTimeout: UPLOAD_TIME,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies ?? false,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: sendProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: false, // its lines are not JSON; what fails is thrown, and told once
    abortOnError: false,
  });
  const server = app.getHttpAdapter().getInstance();
  logAnswers(server);
  refuseForeignOrigins(server);
  refuseDeepBodies(server);
  closeWithAnswers(server, app.get(Shutdown));
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  await compressAnswers(server);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: true,
    // each answer carries its head over a slow line: left out is what only browsers of ten years ago read
    ...{ xDnsPrefetchControl: false, xDownloadOptions: false, xPermittedCrossDomainPolicies: false },
    ...{ xXssProtection: false, originAgentCluster: false },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  await app.register(multipart, {
    limits: { files: 1, fields: 5, fieldSize: 20_000, fileSize: UPLOAD_LIMIT },
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  serveDocument(app);
  if (options.staffFolder) await serveStaffApp(server, options.staffFolder);
  return app;
}
