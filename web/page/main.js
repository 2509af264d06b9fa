// The page starts here: the engine, the element, the sample, put together.

import { createInlineEngine } from '../engine/inline.js';
import { comparisonStyles } from '../render/comparison-styles.js';
import sampleLeft from '../sample/left.txt';
import sampleRight from '../sample/right.txt';
import { StoryDiffElement } from '../widget/story-diff.js';
import { App } from './app.js';
import { loadPackScript } from './packs.js';

// A constructed style sheet needs no leave from the page's policy; the element adopts the same one.
const sheet = new CSSStyleSheet();
sheet.replaceSync(comparisonStyles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const engine = createInlineEngine({ stems: 'stems.js' });
// A first comparison of nothing much starts the worker while the reader still looks for a file.
engine.compare('One.', 'One.').catch(() => {}); // told where a real comparison fails

customElements.define('story-diff', StoryDiffElement);
const root = document.getElementById('app');
root.replaceChildren();
new App(root, {
  engine,
  loadPack: async (language) => engine.loadPack(await loadPackScript(language, document)),
  sample: {
    left: { text: sampleLeft, label: 'Kelsmere Courier' },
    right: { text: sampleRight, label: 'Northshore Dispatch' },
  },
}).start();
