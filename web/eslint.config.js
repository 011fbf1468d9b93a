// SPDX-License-Identifier: MulanPSL-2.0
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const noImports = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map(([group, message]) => ({ group, message })) },
  ],
});

// Pages may use everything; a feature uses the kit, the app and the typed client, and never another
// feature; the kit knows only the language.
const featureRule = (name) => ({
  files: [`src/features/${name}/**`],
  rules: noImports(
    [
      ['@/features/*', `!@/features/${name}`],
      'Features do not import features: let the page join them.',
    ],
    [['../**'], 'Leave a feature folder only through "@/".'],
    [['**/pages/**'], 'Features do not know pages.'],
  ),
});

export default ts.config(
  { ignores: ['dist/', 'src/api/schema.d.ts', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser },
    },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 250],
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/max-lines-per-block': ['error', { template: 150, script: 180, style: 150 }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
  {
    files: ['src/ui/**'],
    rules: noImports(
      [['@/features/**', '@/api/**', '**/pages/**'], 'The kit knows no feature and no server.'],
      [['@/app/*', '!@/app/text'], 'The kit knows only the language (@/app/text).'],
    ),
  },
  {
    files: ['src/app/**'],
    rules: noImports([
      ['@/features/**', '@/ui/**', '**/pages/**'],
      'The app core knows no screen.',
    ]),
  },
  ...features.map(featureRule),
  {
    files: ['scripts/**', 'tests/**', '*.{js,ts}'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
);
