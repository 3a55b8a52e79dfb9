'use strict';

const js = require('@eslint/js');
const reactHooks = require('eslint-plugin-react-hooks');
const regexp = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');

/**
 * Imports run one way: a folder may import only from the folders that its entry lists (and from itself).
 * docs/architecture.md draws the same arrows.
 */
const MAY_IMPORT = {
  domain: [],
  grid: ['domain'],
  reader: ['domain', 'grid'],
  policy: ['domain', 'grid'],
  regions: ['domain', 'grid'],
  // A check goes by what the table says, never by the reader.
  rules: ['domain', 'grid', 'policy', 'regions', 'scoring'],
  scoring: ['domain', 'grid', 'policy', 'regions'],
  template: ['domain', 'grid', 'policy', 'regions'],
  review: ['domain', 'grid', 'reader', 'policy', 'regions', 'rules', 'scoring', 'template'],
  hosts: ['grid'],
  session: [
    'domain',
    'grid',
    'policy',
    'regions',
    'rules',
    'scoring',
    'template',
    'review',
    'hosts',
  ],
  taskpane: ['domain', 'session'],
  commands: ['domain', 'grid', 'policy', 'regions', 'template', 'review', 'hosts', 'session'],
  workbench: [
    'domain',
    'grid',
    'policy',
    'regions',
    'template',
    'review',
    'hosts',
    'session',
    'taskpane',
  ],
  serve: [],
  'excel-addin': ['hosts', 'session', 'taskpane', 'commands'],
  'wps-addin': ['hosts', 'session', 'taskpane', 'commands'],
  evaluation: ['domain', 'grid', 'policy', 'regions', 'rules', 'review', 'hosts'],
  cli: [
    'domain',
    'grid',
    'reader',
    'policy',
    'regions',
    'rules',
    'scoring',
    'template',
    'review',
    'hosts',
  ],
};

/** What passes through a session to the pane is typed where it comes from: of these a folder may import types, nothing else. */
const MAY_IMPORT_TYPES = {
  taskpane: ['rules', 'scoring', 'template', 'review', 'hosts'],
};

const arrows = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = Object.keys(MAY_IMPORT).filter((f) => f !== folder && !allowed.includes(f));
  const types = MAY_IMPORT_TYPES[folder] ?? [];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map((f) => ({
            regex: `^(\\.\\./)+${f}(/|$)`,
            allowTypeImports: types.includes(f),
            message: `src/${folder} may not import ${types.includes(f) ? 'more than types ' : ''}from src/${f} (see docs/architecture.md).`,
          })),
        },
      ],
    },
  };
});

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'no-console': 'error',
      // The ideographic space separates words in the Chinese reports.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // A cell may hold 32,767 characters of anything: no pattern may take more than linear time.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXOpeningElement[name.name='FluentProvider'] > :matches(JSXAttribute[name.name='className'], JSXSpreadAttribute)",
          message:
            'Fluent copies a class of its provider onto menus, dialogs and tooltips, which then cover the page.',
        },
      ],
    },
  },
  {
    // What a cell says may hold quotes of its own.
    files: ['src/{rules,reader,review,scoring}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[tail=false][value.raw=/“$/]',
          message: 'Quote what a cell says with inQuotes (domain/text).',
        },
      ],
    },
  },
  {
    // A megabyte that nobody should load who does not save a Word document.
    files: ['src/**'],
    ignores: ['src/review/opinion/word/**'],
    rules: { 'no-restricted-imports': ['error', 'docx'] },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // ES5 has no catch without a name.
    files: ['src/excel-addin/*.js', 'src/wps-addin/*.js', 'src/packaging/wps/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  ...arrows,
);
