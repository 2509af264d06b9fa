// The engine of the page, in a script of its own (engine.js) before all others: what it has to unpack and to
// compile goes on in the worker while the page itself is still being read.

import { createInlineEngine } from '../engine/inline.js';
import { compareOptions } from './options.js';
import { withPrepared } from './prepared.js';
import { sample } from './sample.js';

const engine = createInlineEngine({ stems: 'stems.js' });
// Browsers compile what is called when it is called. A few words go through nearly all of it; the sample then takes, both
// together, less time than it would alone. Their report takes the page through its paces too (rehearse.js).
const rehearsal = engine.compare(
  'The bridge opened on Monday. It cost 5 million euros.\n\nThe mayor, Anna Berg, cut a ribbon.\n\nIt rained.',
  'The bridge opened on Monday. It cost 6 million euros.\n\nIt rained.\n\nTwo shops nearby are to close next year.',
);
rehearsal.catch(() => {}); // told where a real comparison fails
globalThis.storydiffPage = { engine: withPrepared(engine, sample, compareOptions), sample, rehearsal };
