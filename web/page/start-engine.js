// The engine of the page, in a script of its own (engine.js) before all others: what it has to unpack and to
// compile goes on in the worker while the page itself is still being read.

import { createInlineEngine } from '../engine/inline.js';
import { compareOptions } from './options.js';
import { withPrepared } from './prepared.js';
import { sample } from './sample.js';

const engine = createInlineEngine({ stems: 'stems.js', lexicons: 'lexicon/', awaitsPacks: true });
const { engine: prepared, report } = withPrepared(engine, sample, compareOptions);
globalThis.storydiffPage = { engine: prepared, sample, rehearsal: report };
