const { webcrypto } = require('node:crypto');
const { TextDecoder, TextEncoder } = require('node:util');

// what every browser has and jsdom has not
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.assign(globalThis, { TextDecoder, TextEncoder });
