const path = require('node:path');
const server = require('../jest/server.cjs');

/** The specs of rules that are mutated: pure, so that they need no database. */
module.exports = {
  ...server(path.dirname(path.dirname(__dirname)), 'rules'),
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: [
    '<rootDir>/libs/contracts/src/risk/assess.spec.ts',
    '<rootDir>/libs/api/kernel/src/access/decide.spec.ts',
    '<rootDir>/libs/api/cases/src/risk/questionnaires/check.spec.ts',
  ],
};
