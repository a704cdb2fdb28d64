const server = require('./server.cjs');

/** Jest for programs: tools and journeys stay ES modules, as they run. */
module.exports = (folder, name) => {
  const config = server(folder, name);
  const [[pattern, [transformer, options]]] = Object.entries(config.transform);
  return {
    ...config,
    extensionsToTreatAsEsm: ['.ts'],
    transform: { [pattern]: [transformer, { ...options, module: { type: 'es6' } }] },
  };
};
