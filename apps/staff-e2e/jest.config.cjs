module.exports = require('../../tools/jest/programs.cjs')(__dirname, 'staff-e2e');
