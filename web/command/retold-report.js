// A report with its sentences in another language than English, as the native program gives it (wasm/cli/retell.cpp). They are made of
// the report's data; names and values of its fields stay as they are.

import { retold } from '../render/retell.js';
import { createView } from '../render/view-model.js';

/**
 * @param {import('../engine/report.js').Report} report  in English; its offsets count UTF-16 units
 * @param {import('./words.js').Words} words
 * @returns {import('../engine/report.js').Report}
 */
export function retoldReport(report, words) {
  if (words.english) return report;
  const labels = { left: report.left.label || words.label.left, right: report.right.label || words.label.right };
  const told = retold(createView(report), report, labels, words.messages);
  const limits = words.messages.tell.degraded;
  return {
    ...report,
    facts: report.facts.map((fact, id) => ({
      ...fact,
      ...(fact.details && { details: told.facts[id].details }),
      ...(fact.reason && { reason: words.reason(fact.reason) }),
    })),
    ...(report.inconsistencies && {
      inconsistencies: report.inconsistencies.map((one, at) => ({
        ...one,
        says: told.inconsistencies[at].says,
      })),
    }),
    ...(report.narration && { narration: told.narration }),
    ...(report.degraded && {
      degraded: report.degraded.map((one) => ({ ...one, effect: limits?.[one.limit] ?? one.effect })),
    }),
  };
}
