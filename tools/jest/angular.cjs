const path = require('node:path');
const server = require('./server.cjs');

/** Jest for what runs in the browser: jsdom, Angular compiled at run time, no zone.js. */
module.exports = (folder, name) => {
  const { displayName, rootDir, testMatch, moduleNameMapper, cacheDirectory, maxWorkers } = server(
    folder,
    name,
  );
  return {
    ...{ displayName, rootDir, testMatch, moduleNameMapper, cacheDirectory, maxWorkers },
    preset: 'jest-preset-angular',
    testEnvironment: 'jest-environment-jsdom',
    setupFiles: [path.join(__dirname, 'browser-gaps.cjs')],
    setupFilesAfterEnv: [path.join(__dirname, 'angular-setup.ts')],
    transform: {
      '^.+\\.(ts|mjs|js|html|svg)$': [
        'jest-preset-angular',
        { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
      ],
    },
    transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@angular/common/locales/|@jsverse/)'],
  };
};
