// The page starts here: the engine, the sample, the words, put together.

import { createInlineEngine } from '../engine/inline.js';
import { comparisonStyles } from '../render/comparison-styles.js';
import sampleLeft from '../sample/left.txt';
import sampleRight from '../sample/right.txt';
import { App } from './app.js';
import { en } from './messages/en.js';

// A constructed style sheet needs no leave from the page's policy, and a shadow root can adopt it too.
const sheet = new CSSStyleSheet();
sheet.replaceSync(comparisonStyles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const engine = createInlineEngine();
// A first comparison of nothing much starts the worker while the reader still looks for a file.
engine.compare('One.', 'One.').catch(() => {}); // told where a real comparison fails

const root = document.getElementById('app');
root.replaceChildren();
new App(root, {
  m: en,
  engine,
  sample: {
    left: { text: sampleLeft, label: 'Kelsmere Courier' },
    right: { text: sampleRight, label: 'Northshore Dispatch' },
  },
}).start();
