import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers, patternsFor, vendorPatternsFor, vendors } from './architecture.js';
import svelteConfig from './svelte.config.js';

const tests = ['**/*.test.*']; // a test may set a whole scene

/** What core may not reach for: it gets time, chance and identifiers as arguments, and knows no browser. */
const impure = [
  ...['window', 'document', 'navigator', 'location', 'globalThis', 'self'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch'],
  ...['crypto', 'performance', 'process', 'setTimeout', 'setInterval']
];
const readsTheClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time as an argument.'
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the time as an argument.' }
];

/** An address written out breaks under a sub-path: every one comes from addresses.ts, which resolves it. */
const message = 'Take the address from addresses.ts.';
const ownAddress = [
  { selector: 'SvelteAttribute[key.name="href"] > SvelteLiteral[value=/^\\u002f/]', message },
  { selector: 'CallExpression[callee.name="goto"] > Literal[value=/^\\u002f/]', message }
];

/**
 * Who may import whom. A rule set twice for one file forgets its first setting, so each entry carries all of it.
 * @param {string} files @param {{ regex: string, message: string }[]} patterns
 * @param {{ selector: string, message: string }[]} syntax
 * @returns {import('eslint').Linter.Config}
 */
const boundary = (files, patterns, syntax = []) => ({
  files: [files],
  ignores: tests,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    // the rule above does not look at import(…)
    'no-restricted-syntax': [
      'error',
      ...syntax,
      ...patterns.map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
        message
      }))
    ]
  }
});

const boundaries = [
  ...Object.keys(layers).map((layer) =>
    boundary(`src/${layer}/**`, patternsFor(layer), layer === 'core' ? readsTheClock : ownAddress)
  ),
  ...vendors.map((vendor) =>
    boundary(`src/core/${vendor}/**`, [...patternsFor('core'), ...vendorPatternsFor(vendor)], readsTheClock)
  )
];

/** @type {import('eslint').Linter.Config} */
const purity = {
  files: ['src/core/**'],
  ignores: tests,
  rules: {
    'no-restricted-globals': [
      'error',
      ...impure.map((name) => ({ name, message: 'core knows no surroundings.' }))
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      { object: 'Math', property: 'random', message: 'Take chance as an argument.' }
    ],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error'
  }
};

export default defineConfig(
  { ignores: ['build/', '.builds/', '.svelte-kit/', '.results/'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte']
      }
    },
    rules: {
      'no-undef': 'off', // TypeScript does this
      // a name that begins with _ is left out on purpose: { left: _, ...rest }
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
      ],
      // it cannot follow an address from addresses.ts into a component; `ownAddress` below asks for what matters
      'svelte/no-navigation-without-resolve': 'off',
      // dates, sets and maps here are made anew and never changed while on screen
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    // each component would cost a new TypeScript program (eslint-plugin-svelte#1084); svelte-check knows their types
    files: ['**/*.svelte'],
    extends: [ts.configs.disableTypeChecked]
  },
  {
    // kit hands its tsconfig over as any; a classic script and the measurements belong to no TypeScript project
    files: ['*.config.js', 'static/**', 'bench/**'],
    extends: [ts.configs.disableTypeChecked]
  },
  ...boundaries,
  purity
);
