module.exports = require('../../../tools/jest/server.cjs')(__dirname, 'reports');
