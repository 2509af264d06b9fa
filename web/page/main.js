// The page starts here: the engine, the element, the sample, put together.

import { StoryDiffElement } from '../widget/story-diff.js';
import { App } from './app.js';
import { expectFiles } from './files.js';
import { firstLanguage } from './messages/index.js';
import { tagsOf } from './messages/offered.js';
import { hasPackScript, loadPackScript } from './packs.js';
import { painted } from '../render/painted.js';
import { rehearse } from './rehearse.js';
import { readSettings } from './settings.js';

async function start() {
  // What is in the page already is painted first, and the worker started.
  const language = firstLanguage(tagsOf(readSettings()));
  await painted(window);
  const { m, error } = await language;

  const { engine, sample, rehearsal } = globalThis.storydiffPage; // start-engine.js
  customElements.define('story-diff', StoryDiffElement);
  const root = /** @type {HTMLElement} */ (document.getElementById('app'));
  root.replaceChildren();
  root.inert = false;
  delete document.documentElement.dataset.waiting;
  window.addEventListener('dragenter', expectFiles, { once: true });
  const app = new App(root, {
    engine,
    loadPack: async (language) => engine.loadPack(await loadPackScript(language, document)),
    lacksPack: async (language) => hasPackScript(language, document) && (await engine.lacksPacks(), true),
    sample,
    m,
  });
  app.start();
  if (error) app.failWith(error);
  // Where a comparison is waited for already, nothing comes before it.
  rehearsal.then((report) => app.state.compared || rehearse(report)).catch(() => {}); // reported when a real comparison fails
}

start();
