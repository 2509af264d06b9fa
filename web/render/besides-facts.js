// What a report has besides its facts. An older report, or one without these options, lacks some of it.

import { linkChangesOf } from './link-changes.js';

/** @import { Besides, Report } from './types.d.ts' */

/**
 * `narration`: the comparison as sentences, `{text, fact}` each, `fact` being an index or null;
 * `inconsistencies`: figures of one side that disagree, `{side, says}`; `corrections`: what the right side says of
 * having been corrected; `linkChanges`: links that lead elsewhere (link-changes.js); `verbatim`: the share of each side that is word for word the other's, or null.
 * @param {Report} report
 * @returns {Besides}
 */
export function besidesFacts(report) {
  const { leftVerbatim: left, rightVerbatim: right } = report.summary ?? {};
  return {
    narration: report.narration ?? [],
    inconsistencies: (report.inconsistencies ?? []).map(({ side, says }) => ({ side, says })),
    corrections: (report.correctionNotes ?? []).map(({ start, end }) => report.right.text.slice(start, end)),
    linkChanges: linkChangesOf(report),
    verbatim: typeof left === 'number' && typeof right === 'number' ? { left, right } : null,
  };
}
