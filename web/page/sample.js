// The sample story, both tellings.

import left from '../sample/left.txt';
import right from '../sample/right.txt';

export const sample = {
  left: { text: left, label: 'Kelsmere Courier' },
  right: { text: right, label: 'Northshore Dispatch' },
};
