// The page starts here: the engine, the element, the sample, put together.

import { StoryDiffElement } from '../widget/story-diff.js';
import { App } from './app.js';
import { expectFiles } from './files.js';
import { loadPackScript } from './packs.js';
import { painted } from '../render/painted.js';
import { rehearse } from './rehearse.js';

async function start() {
  // What is in the page already is painted first, and the worker started.
  await painted(window);

  const { engine, sample, rehearsal } = globalThis.storydiffPage; // start-engine.js
  customElements.define('story-diff', StoryDiffElement);
  const root = document.getElementById('app');
  root.replaceChildren();
  root.inert = false;
  delete document.documentElement.dataset.waiting;
  window.addEventListener('dragenter', expectFiles, { once: true });
  const app = new App(root, {
    engine,
    loadPack: async (language) => engine.loadPack(await loadPackScript(language, document)),
    sample,
  });
  app.start();
  // Where a comparison is waited for already, nothing comes before it.
  rehearsal.then((report) => app.state.compared || rehearse(report)).catch(() => {}); // reported when a real comparison fails
}

start();
