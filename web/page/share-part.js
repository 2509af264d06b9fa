// What the comparison is shared as, as a part of its own: nobody needs it before a comparison is on screen.

export { kinds } from './share-files.js';
