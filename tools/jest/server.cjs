const path = require('node:path');

const root = path.dirname(path.dirname(__dirname));
const { compilerOptions } = require('../../tsconfig.base.json');

/** `@baanek/*` as in tsconfig.base.json. */
const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, path.join(root, file)]),
);

/**
 * Jest for server code: Node 24 loads the ESM-only packages (NODE_OPTIONS=--experimental-vm-modules), swc writes
 * the decorator metadata. Specs named `*.db.spec.ts` get a database of their own per worker.
 */
module.exports = (folder, name) => ({
  displayName: name,
  rootDir: folder,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  globalSetup: path.join(__dirname, 'global-setup.mjs'),
  globalTeardown: path.join(__dirname, 'global-teardown.mjs'),
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: aliases,
  cacheDirectory: path.join(root, '.cache', 'jest'),
  maxWorkers: 2,
  testTimeout: 30_000,
});
