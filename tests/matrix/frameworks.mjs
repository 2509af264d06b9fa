// Frameworks that also run on a server: the element in a page of theirs, and reports made where they serve it.

import { cpSync } from 'node:fs';
import path from 'node:path';
import { answersAt, run, start } from './kit.mjs';

const node = process.execPath;

/** What the page shows, and what the server answers at `api`: its reports have to be the page's. */
async function bothAnswers({ browser }, server, api) {
  const answers = await answersAt(browser, server.url);
  const response = await fetch(new URL(api, server.url));
  const text = await response.text();
  await server.close();
  if (!response.ok) return { failed: `the server answered ${response.status}: ${text.slice(0, 300)}` };
  const made = JSON.parse(text);
  const differs = Object.keys(made.reports).filter((language) => made.reports[language] !== answers.reports?.[language]);
  if (differs.length > 0 || made.articles !== answers.articles)
    answers.troubles.push(
      `on the server: ${differs.map((language) => `${language}: ${made.reports[language].slice(-200)}`).join(' ')} ${made.articles}`,
    );
  return answers;
}

/** The server's part: the same questions, answered by the package's functions. */
const onServer = (folder) => `import { readFile } from 'node:fs/promises';
import { compare } from 'storydiff';
import { inputOf, readBytes } from 'storydiff/readers';
import { articles, gist, reportsBy } from '${folder}answers.js';

const read = async (name) => inputOf(await readBytes(name, new Uint8Array(await readFile('public/articles/' + name))));
export async function answer() {
  const [left, right] = await Promise.all(articles.map(read));
  return { reports: await reportsBy(compare), articles: gist(await compare(left, right)) };
}
`;
const publish = (folder, to = 'public/articles') => cpSync(path.join(folder, 'articles'), path.join(folder, to), { recursive: true });
const bin = (folder, ...file) => path.join(folder, '../node_modules', ...file);

/** An application of Next's, with this setting of its own. */
async function ofNext(kit, name, options, setting) {
  const folder = await kit.install.project('next', name, {
    'package.json': '{"private":true,"type":"module"}',
    'next.config.mjs': "import path from 'node:path';\nexport default { turbopack: { root: path.resolve('..') }, ..." + setting + ' };',
    'app/layout.jsx':
      'export default function Layout({ children }) {\n  return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;\n}\n',
    'app/page.jsx': "import { Comparison } from './comparison.jsx';\nexport default function Page() {\n  return <Comparison />;\n}\n",
    'app/comparison.jsx': `'use client';
import { useEffect } from 'react';
import { compare } from 'storydiff';
import 'storydiff/define';
import { answersOfPage } from '../answers.js';

export function Comparison() {
  useEffect(() => {
    globalThis.answers ??= answersOfPage(compare, '/articles/');
  }, []);
  return <story-diff></story-diff>;
}
`,
    'app/server/route.js': `import { answer } from '../../on-server.js';\nexport const dynamic = 'force-dynamic';\nexport const GET = async () => Response.json(await answer());\n`,
    'on-server.js': onServer('./'),
  });
  publish(folder);
  const next = bin(folder, 'next/dist/bin/next');
  await run(node, [next, 'build', ...options], { cwd: folder });
  return bothAnswers(kit, await start(node, [next, 'start', '--port', '5197', '--hostname', '127.0.0.1'], { cwd: folder }), 'server');
}

export const frameworks = [
  {
    name: 'Next (page and server)',
    tools: ['next', 'next', 'react'],
    setting: 'none',
    answers: (kit) => ofNext(kit, 'app', [], '{}'),
  },
  {
    name: 'Next by webpack (page and server)',
    tools: ['next', 'next', 'react'],
    setting: "`serverExternalPackages: ['storydiff']`",
    answers: (kit) => ofNext(kit, 'by-webpack', ['--webpack'], "{ serverExternalPackages: ['storydiff'] }"),
  },
  {
    name: 'Nuxt (page and server)',
    tools: ['nuxt', 'nuxt', 'vue'],
    setting: '`isCustomElement`',
    async answers(kit) {
      const folder = await kit.install.project('nuxt', 'app', {
        'package.json': '{"private":true,"type":"module"}',
        'nuxt.config.js': `export default defineNuxtConfig({
  telemetry: false,
  compatibilityDate: '2026-01-01',
  vue: { compilerOptions: { isCustomElement: (name) => name === 'story-diff' } },
  app: { head: { link: [{ rel: 'icon', href: 'data:,' }] } },
});
`,
        'app/app.vue': `<script setup>
import { onMounted } from 'vue';
import { compare } from 'storydiff';
import 'storydiff/define';
import { answersOfPage } from '../answers.js';
onMounted(() => {
  globalThis.answers ??= answersOfPage(compare, '/articles/');
});
</script>
<template><story-diff></story-diff></template>
`,
        'server/routes/server.js': "import { answer } from '../../on-server.js';\nexport default defineEventHandler(() => answer());\n",
        'on-server.js': onServer('./'),
      });
      publish(folder);
      await run(node, [bin(folder, 'nuxt/bin/nuxt.mjs'), 'build'], { cwd: folder });
      const env = { PORT: '5196', HOST: '127.0.0.1' };
      return bothAnswers(kit, await start(node, ['.output/server/index.mjs'], { cwd: folder, env }), 'server');
    },
  },
  {
    name: 'SvelteKit (page and server)',
    tools: ['sveltekit', '@sveltejs/kit', 'svelte', 'vite'],
    setting: 'none',
    async answers(kit) {
      const folder = await kit.install.project('sveltekit', 'app', {
        'package.json': '{"private":true,"type":"module"}',
        'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
        'src/app.html':
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
        'src/routes/+page.svelte': `<script>
  import { onMount } from 'svelte';
  import { compare } from 'storydiff';
  import 'storydiff/define';
  import { answersOfPage } from '../../answers.js';
  onMount(() => {
    globalThis.answers ??= answersOfPage(compare, '/articles/');
  });
</script>
<story-diff></story-diff>
`,
        'src/routes/server/+server.js': `import { answer } from '../../../on-server.js';
export const GET = async () => Response.json(await answer());
`,
        'on-server.js': onServer('./').replace('public/', 'static/'),
      });
      publish(folder, 'static/articles');
      const vite = bin(folder, 'vite/bin/vite.js');
      await run(node, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
      return bothAnswers(kit, await start(node, [vite, 'preview', '--port', '5195', '--host', '127.0.0.1'], { cwd: folder }), 'server');
    },
  },
];
