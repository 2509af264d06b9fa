// Draws the start page into index.html, with the page's own templates: its first picture then needs no program.
// What takes over (web/page/main.js) draws the same again in its place.

import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} page     the folder with index.html and start-page.js
 * @param {object} options  of every bundle
 * @returns {Promise<string>}  index.html with the start page inside
 */
export async function startPage(page, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(page, 'start-page.js')],
    format: 'iife',
    define: { 'import.meta.url': '""' },
    write: false,
  });
  const { window } = new JSDOM('<div id="app"></div>', { runScripts: 'outside-only' });
  window.eval(outputFiles[0].text);
  const root = /** @type {HTMLElement} */ (window.document.getElementById('app'));
  // Properties that are set later are attributes here.
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('input[type="text"]')))
    field.setAttribute('value', field.value);
  for (const option of root.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
  /** @type {Element} */ (root.querySelector('story-diff')).remove();
  const html = root.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
  const source = await readFile(path.join(page, 'index.html'), 'utf8');
  const place = '<!-- start page -->';
  if (!source.includes(place)) throw new Error('index.html has no place for the start page');
  return source.replace(place, () => html);
}
