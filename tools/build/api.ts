import fs from 'node:fs';
import { transformFile } from '@swc/core';
import { build, type Plugin } from 'esbuild';

/** esbuild bundles our own code; swc writes the decorator metadata that Nest, TypeORM and class-validator read. */
const decorators: Plugin = {
  name: 'decorators',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transformFile(path, {
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const source = 'apps/api/src';
fs.rmSync('dist/api', { recursive: true, force: true }); // chunks of an earlier build are nobody's
await build({
  entryPoints: {
    ...Object.fromEntries(
      ['main', 'migrate', 'schema', 'demo', 'seed', 'openapi'].map(name => [name, `${source}/${name}.ts`]),
    ),
    'search.worker': 'libs/api/shelter/src/planning/search.worker.ts',
  },
  outdir: 'dist/api',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  packages: 'external',
  tsconfig: 'apps/api/tsconfig.json',
  sourcemap: true,
  keepNames: true,
  minifyWhitespace: true, // the source stays in the memory of the server
  logLevel: 'warning',
  plugins: [decorators],
});
