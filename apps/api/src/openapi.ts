import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { createDocument } from './http/document';

// Prints the document without a database: in preview Nest creates no provider.
const options = {
  databaseUrl: 'postgres://none',
  rootKeyFile: '',
  poolSize: 2,
  runsJobs: false,
  searchThread: null,
  demo: null,
};
const app = await NestFactory.create(AppModule.with(options), new FastifyAdapter(), {
  preview: true,
  logger: ['error', 'fatal'],
  abortOnError: false,
});
app.setGlobalPrefix('api');
process.stdout.write(`${JSON.stringify(createDocument(app), null, 1)}\n`, () => process.exit(0));
