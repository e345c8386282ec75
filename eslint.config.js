import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers, patternsFor } from './architecture.js';
import svelteConfig from './svelte.config.js';

/** @type {import('eslint').Linter.Config[]} */
const boundaries = Object.keys(layers).map((layer) => {
  const patterns = patternsFor(layer);
  return {
    files: [`src/${layer}/**`],
    ignores: ['**/*.test.*'], // a test may set a whole scene
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      // the rule above does not look at import(…)
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
          message
        }))
      ]
    }
  };
});

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
    rules: { 'no-undef': 'off' } // TypeScript does this
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  { files: ['*.config.js'], extends: [ts.configs.disableTypeChecked] }, // kit hands its tsconfig over as any
  ...boundaries
);
