// A report of a name that was corrected in three places, with other changes between them.

import { makeReport } from './make-report.js';

/** Facts 0, 2 and 3 are the corrected name, 1 another change, 4 of both sides, 5 of the right side alone. */
export function correctedReport() {
  const report = makeReport({
    left: ['Marek Dolen spoke first.', 'Four trams were late. Then Dolen left the depot. The crowd thanked Dolen. It rained.'],
    right: [
      'Marek Dolan spoke first.',
      'Five trams were late. Then Dolan left the depot. The crowd thanked Dolan. It rained. A dog barked.',
    ],
    links: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
    details: {
      '0-0': [['name', 'Dolen', 'Dolan', 'The name is Dolen on the left and Dolan on the right.']],
      '1-1': [['number', 'Four', 'Five', 'The number went from four to five.']],
      '2-2': [['name', 'Dolen', 'Dolan', 'The name is Dolen on the left and Dolan on the right.']],
      '3-3': [['name', 'Dolen', 'Dolan', 'The name is Dolen on the left and Dolan on the right.']],
    },
  });
  report.facts[2].repeats = 0;
  report.facts[3].repeats = 0;
  return report;
}
