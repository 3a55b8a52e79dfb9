'use strict';

const { availableParallelism } = require('node:os');

const esmOnly = [
  '@sparticuz/chromium',
  'string-width',
  'strip-bom',
  'strip-ansi',
  'ansi-regex',
  'emoji-regex',
  'get-east-asian-width',
  'lodash-es',
  'nanoid',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'kdbush',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'quickselect',
  'rbush',
];

/** @type {import('jest').Config} */
module.exports = {
  globalSetup: '<rootDir>/test/support/run-seed.ts',
  setupFiles: ['<rootDir>/test/support/fast-check-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Jest would take apart what office.js puts on the global scope, and run into the library's own getters.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Two cores carry two workers; a third one makes the browsers' journeys twice as slow.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine with two cores takes its time for zip bombs and browsers.
  testTimeout: 30_000,
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnly.join('|')})/)`],
};
