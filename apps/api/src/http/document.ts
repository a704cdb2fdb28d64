import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { CLIENT_HEADER, SESSION_COOKIE } from '@baanek/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The OpenAPI 3.1 document of every route. */
export function createDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Baanek')
    .setDescription(
      `Sign in with POST /api/auth/sign-in, then send its cookie. Every unsafe request carries \`${CLIENT_HEADER}: 1\`. ` +
        'Errors are RFC 9457 problem documents; branch on `code`.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .addGlobalParameters({
      name: CLIENT_HEADER,
      in: 'header',
      required: false,
      schema: { type: 'string', enum: ['1'] },
    })
    .build();
  return withNullTypes(SwaggerModule.createDocument(app, config, { operationIdFactory }));
}

const operationIdFactory = (controller: string, method: string): string =>
  `${controller.replace('Controller', '')}.${method}`;

/** `/api/openapi.json`, and pages to browse it at `/api/docs`. */
export function serveDocument(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= createDocument(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
  const policy =
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', policy);
      done(null, payload);
    });
}

/** Nest writes `nullable`, which OpenAPI 3.1 has replaced by the type "null". */
function withNullTypes<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withNullTypes) as T;
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withNullTypes(value as unknown)]),
  ) as Record<string, unknown>;
  if (nullable !== true) return rest as T;
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] } as T;
  const options = Array.isArray(rest['enum']) ? { enum: [...(rest['enum'] as unknown[]), null] } : {};
  return { ...rest, ...options, type: [rest['type'], 'null'] } as T;
}
