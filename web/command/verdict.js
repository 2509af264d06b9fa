// Whether the exit status says that two texts differ: --exit-code and --fail-on.

import { matters } from './significance.js';

const differing = new Set(['changed', 'added', 'removed']);

/** What `--fail-on` may ask for. @type {Record<string, {holds: (fact: import('../engine/report.js').Fact) => boolean, said: (count: number) => string}>} */
const asked = {
  core: {
    holds: ({ status, significance }) => differing.has(status) && significance === 'core',
    said: (count) => `${count === 1 ? 'one core fact differs' : `${count} core facts differ`}`,
  },
  unannounced: {
    holds: ({ unannounced }) => unannounced === true,
    said: (count) => `${count === 1 ? 'one core fact was' : `${count} core facts were`} changed without a note of correction`,
  },
  changed: {
    holds: ({ status }) => status === 'changed',
    said: (count) => `${count === 1 ? 'one fact' : `${count} facts`} changed`,
  },
};

/**
 * @param {import('../engine/report.js').Report} report
 * @param {Record<string, string|true>} values  the options
 * @returns {{differs: boolean, said: string[]}}  and why, where `--fail-on` asked
 */
export function verdictOf(report, values) {
  const least = typeof values.significance === 'string' ? values.significance : 'typography';
  const facts = report.facts.filter((fact) => matters(fact, least) && fact.repeats === undefined);
  const differs = values['exit-code'] === true && facts.some(({ status }) => status !== 'shared');
  const said = (typeof values['fail-on'] === 'string' ? values['fail-on'].split(',') : []).flatMap((what) => {
    const count = facts.filter(asked[what].holds).length;
    return count > 0 ? [`${asked[what].said(count)} (--fail-on ${what}).`] : [];
  });
  return { differs: differs || said.length > 0, said };
}
