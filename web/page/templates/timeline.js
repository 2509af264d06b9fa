// Versions as columns, facts that came, went or changed as rows; a step between two versions opens their comparison.

import { html, nothing } from 'lit/html.js';

const signs = { told: '●', came: '＋', changed: '◐', reworded: '≈' };

function cellTemplate(cell, before, version, actions, m) {
  if (!cell) {
    const gone = before !== null && before !== undefined;
    return html`<td class=${gone ? 'gone' : ''}>
      ${gone ? html`<span aria-hidden="true">✕</span> ${m.timelineState.gone}` : html`<span class="hidden">${m.timelineState.absent}</span>`}
    </td>`;
  }
  const words = html`<span aria-hidden="true">${signs[cell.state]}</span> ${m.timelineState[cell.state]}`;
  if (cell.fact === null || cell.state === 'told') return html`<td class=${cell.state}>${words}</td>`;
  return html`<td class=${cell.state}>
    <button type="button" class="quiet" title=${cell.says || cell.text} @click=${() => actions.openStep(version - 1, cell.fact)}>
      ${words}
    </button>
  </td>`;
}

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
    <div class="timeline-scroll" role="region" aria-labelledby="timeline-heading" tabindex="0">
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
                <th scope="row" dir="auto">${cells.findLast(Boolean).text}</th>
                ${cells.map((cell, version) => cellTemplate(cell, cells[version - 1], version, actions, m))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
