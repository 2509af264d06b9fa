// Versions as columns, facts that came, went or changed as rows; a step between two versions opens their comparison.

import { html, nothing } from 'lit/html.js';

/** @import { Cell, PageActions, PageMessages, PageState } from '../types.d.ts' */
/** @import { Change } from '../../render/types.d.ts' */

const signs = { told: '●', came: '＋', back: '＋', changed: '◐', reworded: '≈', gone: '✕' };

/**
 * From what to what, in the words of both versions.
 * @param {Change} change
 * @param {PageMessages} m
 */
function changeTemplate({ left, right }, m) {
  return html`<br /><bdi>${left || m.nothingThere}</bdi> → <bdi>${right || m.nothingThere}</bdi>`;
}

/** @param {Cell|null} cell @param {PageActions} actions @param {PageMessages} m */
function cellTemplate(cell, actions, m) {
  if (!cell) return html`<td><span class="hidden">${m.timelineState.absent}</span></td>`;
  const { state, changes, says, text, step, at } = cell;
  return html`<td class=${state}>
    <button type="button" class="quiet" title=${says || text} @click=${() => actions.openStep(step, at)}>
      <span aria-hidden="true">${signs[state]}</span> ${m.timelineState[state]}${changes.map((change) => changeTemplate(change, m))}
    </button>
  </td>`;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
export function timelineTemplate(state, actions, m) {
  const { timeline } = state;
  if (!timeline) return nothing;
  const { versions, tracks, step } = timeline;
  const moving = tracks.filter((track) => !track.steady);
  return html`<section class="timeline" aria-labelledby="timeline-heading">
    <div class="timeline-head">
      <h2 id="timeline-heading">${m.timelineHeading}</h2>
      <button type="button" class="quiet" @click=${actions.closeTimeline}>${m.timelineClose}</button>
    </div>
    <p class="note">${m.timelineSummary(versions.length, moving.length, tracks.length - moving.length)}</p>
    <div class="timeline-scroll" role="group" aria-labelledby="timeline-heading" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${m.timelineFact}</th>
            ${versions.map(
              (version, index) =>
                html`<th scope="col">
                  ${version.label}
                  ${
                    index === 0
                      ? nothing
                      : html`<br /><button
                            type="button"
                            class="quiet"
                            aria-pressed=${step === index - 1 ? 'true' : 'false'}
                            @click=${() => actions.openStep(index - 1, null)}
                          >
                            ${m.timelineStep(versions[index - 1].label)}
                          </button>`
                  }
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${moving.map(
            ({ cells }) =>
              html`<tr>
                <th scope="row" dir="auto">${cells.findLast(Boolean)?.text}</th>
                ${cells.map((cell) => cellTemplate(cell, actions, m))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
