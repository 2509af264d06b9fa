// The element, and what the page puts into its slots: tools, and where each text came from.

import { html, nothing } from 'lit/html.js';
import { isOnDisk } from '../link.js';
import { compareOptions } from '../options.js';
import { sourceLine } from './desk.js';
import { openChoicesTemplate } from './reading.js';

const sides = ['left', 'right'];

function menuTemplate(state, actions, m) {
  const close = (event) => {
    const menu = event.currentTarget.closest('details');
    if (event.type === 'click' ? event.target.closest('button') : event.key === 'Escape') {
      menu.open = false;
      if (event.type === 'keydown') menu.querySelector('summary').focus();
    }
  };
  const item = (action, label, note = nothing) =>
    html`<button type="button" class="quiet" aria-describedby=${note} @click=${action}>${label}</button>`;
  const file = (kind) => item(() => actions.download(kind), m.shareAs[kind]);
  const onDisk = isOnDisk(window.location.href);
  return html`<details class="menu" @keydown=${close}>
    <summary>${m.share}</summary>
    <div class="menu-list" @click=${close}>
      ${['word', 'html', 'changes', 'markdown', 'table', 'json'].map(file)} ${item(actions.copyMarkdown, m.copyMarkdown)}
      ${item(actions.copyLink, m.copyLink, onDisk ? 'link-from-disk' : nothing)}
      ${onDisk ? html`<p id="link-from-disk" class="menu-note">${m.linkFromDisk}</p>` : nothing} ${item(actions.print, m.print)}
    </div>
  </details>`;
}

export function comparisonTemplate(state, actions, m) {
  const { shown, labels } = state;
  const wanted = state.compared;
  return html`<story-diff
    ?hidden=${!shown && !state.comparing}
    lang=${m.lang}
    keys="page"
    renamable
    pinnable
    .options=${compareOptions}
    .pins=${state.pins}
    theme=${state.theme === 'system' ? nothing : state.theme}
    view=${state.view ?? nothing}
    .engine=${state.engine}
    .left=${wanted?.left}
    .right=${wanted?.right}
    .leftLabel=${labels.left}
    .rightLabel=${labels.right}
    .singleKeys=${state.singleKeys}
    @storydiff-report=${actions.compared}
    @storydiff-progress=${actions.progressed}
    @storydiff-error=${actions.failed}
    @storydiff-select=${actions.selected}
    @storydiff-rename=${actions.renamed}
    @storydiff-view=${actions.viewed}
    @storydiff-pins=${actions.pinned}
    @storydiff-keys=${actions.keysSet}
  >
    ${
      shown
        ? html`<div slot="tools" class="tools">
              <button type="button" class="quiet" aria-expanded=${state.editing ? 'true' : 'false'} @click=${actions.toggleEditing}>
                ${m.editTexts}
              </button>
              <button type="button" class="quiet" @click=${actions.swap}>${m.swap}</button>
              ${menuTemplate(state, actions, m)}
            </div>
            ${sides.map(
              (side) =>
                html`<span slot="${side}-note" class="side-source"
                  >· ${sourceLine(shown.sources[side], m)}
                  ${state.editing ? nothing : openChoicesTemplate(side, shown.sources[side], actions, m)}</span
                >`,
            )}
            <p slot="foot" class="colophon">${m.privacy}</p>`
        : nothing
    }
  </story-diff>`;
}
