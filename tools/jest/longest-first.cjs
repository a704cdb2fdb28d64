const fs = require('node:fs');

/** What takes longest, by where it lies: a browser, a server of its own, many specs in one file, the rest. */
const LONGEST = [/\/pictures\//, /-e2e\/src\//, /\/spec-groups\//];

/**
 * The order of spec files where jest has not seen yet how long each takes, as on a fresh clone: the longest first, so that
 * at the end no worker waits for the other.
 */
module.exports = class LongestFirst {
  sort(tests) {
    const rank = ({ path }) => {
      const found = LONGEST.findIndex(place => place.test(path));
      return found < 0 ? LONGEST.length : found;
    };
    const size = ({ path }) => fs.statSync(path).size;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  /** Nothing is remembered between runs. */
  cacheResults() {
    return undefined;
  }

  allFailedTests(tests) {
    return tests;
  }
};
