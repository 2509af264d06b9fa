// What the comparison is shared as, as a part of its own: nobody needs it before a comparison is on screen.

import { kinds } from './share-files.js';

globalThis.storydiffParts = { ...globalThis.storydiffParts, share: kinds };
