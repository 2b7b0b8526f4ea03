import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { securityRules } from './bin/lint-security.mjs';

const onNode = ['AbortSignal', 'Buffer', 'URL', 'console', 'process'];

export default tseslint.config(
  { ignores: ['dist/', '.build/', 'coverage/', 'reports/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      // A longer file begins with an eslint-disable comment that gives the reason.
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit binds the handlers of its templates to the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: securityRules },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `equal` is typed as a promise, but need not be awaited; `accessible` must be.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      // Chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(onNode.map((name) => [name, 'readonly'])) },
    rules: { 'no-console': 'off' },
  },
  {
    // Scripts of a page that is tested: each is one function that names what it takes of the window.
    files: ['test/leaks/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly' } },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
);
