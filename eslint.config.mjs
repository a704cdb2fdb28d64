import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import ts from 'typescript-eslint';
import { ownTables } from './tools/lint/sql-tables.mjs';
import { SCREENS, WALLS } from './tools/lint/walls.mjs';

const tag = project => `scope:${project}`;
const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'clearInterval',
    'performance',
    'fetch',
    'structuredClone',
  ].map(name => [name, 'readonly']),
);

export default ts.config(
  {
    ignores: [
      '**/dist',
      '**/.nx',
      '**/.cache',
      '**/.baanek',
      '**/*.gen.ts',
      '**/node_modules',
      '**/generated',
      '**/fixtures',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            ...WALLS.map(({ project, reaches }) => ({
              sourceTag: tag(project),
              onlyDependOnLibsWithTags: [...reaches, project].map(tag),
            })),
            { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools'] },
            {
              sourceTag: 'scope:e2e',
              onlyDependOnLibsWithTags: ['scope:contracts', 'scope:e2e', 'scope:tools'],
            },
          ],
        },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      '@typescript-eslint/no-extraneous-class': 'off', // modules of Nest are classes without members
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // plain objects are views
      '@typescript-eslint/no-misused-spread': 'off', // rows are plain data; code points are what we want of a string
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    // one program for all of the server: ten of them would check what they share ten times
    files: ['libs/contracts/**/*.ts', 'libs/api/**/*.ts', 'apps/api/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: 'tsconfig.server.json' } },
  },
  { files: ['**/*.spec.ts'], rules: { 'max-lines': ['error', { max: 500 }] } },
  ...WALLS.map(({ folder, never, because }) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: never, message: `A wall: ${because}` }] }],
    },
  })),
  {
    files: ['apps/api/src/**/*.ts', 'libs/api/**/*.ts'],
    ignores: ['apps/api/src/env.ts', '**/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only apps/api/src/env.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['libs/api/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    plugins: { baanek: { rules: { 'own-tables': ownTables } } },
    rules: { 'baanek/own-tables': 'error' },
  },
  {
    files: ['apps/api/src/migrations/*.ts'],
    ignores: ['apps/api/src/migrations/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['*', '!typeorm'], message: 'A migration stands for ever: it imports typeorm only.' },
          ],
        },
      ],
    },
  },
  ...SCREENS.map(screen => ({
    files: [`apps/staff/src/app/${screen}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...SCREENS.filter(other => other !== screen).map(other => `**/${other}/**`),
                '!**/core/**',
              ],
              message: 'Screens do not know one another; what two of them need lives in core or people.',
            },
            ...WALLS.filter(({ project }) => project === 'staff').map(({ never, because }) => ({
              group: never,
              message: `A wall: ${because}`,
            })),
          ],
        },
      ],
    },
  })),
  {
    files: ['apps/staff/src/app/**/*.ts'],
    ignores: ['apps/staff/src/app/core/http/server-resource.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[imported.name="resource"]',
          message:
            'What a page shows is a `serverResource`: it stays there while the server is out of reach.',
        },
      ],
    },
  },
  {
    files: ['apps/staff/**/*.ts', 'libs/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'bk', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'bk', style: 'camelCase' },
      ],
      '@angular-eslint/component-class-suffix': 'off',
      '@typescript-eslint/unbound-method': 'off', // validators of forms are passed by name
    },
  },
  {
    files: ['**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['tools/**/*.ts', 'apps/*-e2e/**/*.ts'],
    rules: { 'no-console': 'off' }, // programs for a terminal speak on it
  },
  {
    files: ['**/*.{cjs,mjs}'],
    languageOptions: {
      globals: {
        ...nodeGlobals,
        module: 'writable',
        require: 'readonly',
        globalThis: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
