// The types of <story-diff> in the JSX of frameworks and in Vue's templates: what is right compiles, and each mistake is found.

import path from 'node:path';
import { run } from './kit.mjs';

const right = `<story-diff view="note" left-label="Morning" leftSrc="a.html" right={['B.']} open pins={{ link: [[0, 0]] }} id="one"`;
const listener = `({ detail }) => { const facts: number = detail.report.facts.length; console.log(facts); }`;

/** A component that is right, and two that are wrong. */
const jsx = (framework, event, more, child = '<p slot="left">A.</p>') => `import type {} from 'storydiff/jsx/${framework}';
export const right = () => ${right} ${event}={${listener}} ${more}>${child}</story-diff>;
// @ts-expect-error There is no such view.
export const noView = () => <story-diff view="upside-down"></story-diff>;
// @ts-expect-error A report has no such field.
export const noField = () => <story-diff ${event}={({ detail }) => detail.report.nothing}></story-diff>;
`;

const template = `<script setup lang="ts">
import type {} from 'storydiff/jsx/vue';
import type { Report } from 'storydiff';
const listen = (event: CustomEvent<{ report: Report }>) => console.log(event.detail.report.facts.length);
</script>
<template>
  <story-diff view="note" left-label="Morning" :right="['B.']" open @storydiff-report="listen"><p slot="left">A.</p></story-diff>
  <!-- @vue-expect-error There is no such view. -->
  <story-diff view="upside-down" />
  <!-- @vue-expect-error The event is another. -->
  <story-diff @storydiff-select="listen" />
</template>
`;

/** A program of one file, which `compiler` has to accept. */
const typed = ({ name, tools, file = 'app.tsx', text, compiler = 'typescript/bin/tsc', options }) => ({
  name: `Types of ${name}`,
  tools: ['types', ...tools],
  async compiles({ install }) {
    const strict = { strict: true, noEmit: true, target: 'es2022', lib: ['es2023', 'dom'], types: [], skipLibCheck: true };
    const folder = await install.project('types', name.toLowerCase().replaceAll(/\W+/g, '-'), {
      [file]: text,
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...strict, module: 'esnext', moduleResolution: 'bundler', ...options },
        files: [file],
      }),
    });
    await run(process.execPath, [path.join(folder, '../node_modules', compiler), '--project', folder], { cwd: folder });
  },
});

export const types = [
  typed({
    name: 'React',
    tools: ['typescript', '@types/react'],
    text: jsx('react', 'onstorydiff-report', 'className="wide"'),
    options: { jsx: 'react-jsx', jsxImportSource: 'react' },
  }),
  typed({
    name: 'Preact',
    tools: ['typescript', 'preact'],
    text: jsx('preact', 'onstorydiff-report', 'class="wide"'),
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  }),
  typed({
    name: 'Solid',
    tools: ['typescript', 'solid-js'],
    text: jsx('solid', 'on:storydiff-report', 'class="wide" prop:left="A."'),
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  }),
  typed({
    name: 'Vue, JSX',
    tools: ['typescript', 'vue'],
    text: jsx('vue', 'onStorydiffReport', 'class="wide"', '<p>A.</p>'), // its own types know no slot="left"
    options: { jsx: 'preserve', jsxImportSource: 'vue' },
  }),
  typed({ name: 'Vue, templates', tools: ['vue-tsc', 'vue'], file: 'app.vue', text: template, compiler: 'vue-tsc/bin/vue-tsc.js' }),
];
