const config = require('./jest/programs.cjs')(__dirname, 'tools');

// tools need no database
delete config.globalSetup;
delete config.globalTeardown;
module.exports = config;
