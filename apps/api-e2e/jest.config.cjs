module.exports = require('../../tools/jest/programs.cjs')(__dirname, 'api-e2e');
