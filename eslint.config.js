import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['build/', 'dist/', 'third_party/', '**/*.d.ts'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['web/**'],
    languageOptions: { globals: globals.browser },
    rules: {
      // What comes from a file never becomes markup.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Text is text: use textContent or a template.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/]',
          message: 'Text is text: use textContent or a template.',
        },
      ],
    },
  },
  { files: ['web/engine/**'], languageOptions: { globals: { ...globals.worker, process: 'readonly' } } },
  // The command runs in Node alone, and writes to streams.
  { files: ['web/command/**'], languageOptions: { globals: globals.node }, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'tests/**', '*.js', '*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['tests/**'], languageOptions: { globals: globals.jest } },
  { files: ['examples/judge/**'], languageOptions: { globals: globals.node } },
];
