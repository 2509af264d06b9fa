// The element, and what the page puts into its slots: tools, and where each text came from.

import { html, nothing } from 'lit/html.js';
import { isOnDisk } from '../link.js';
import { compareOptions } from '../options.js';
import { sourceLine } from './desk.js';
import { openChoicesTemplate } from './reading.js';

/** @import { PageActions, PageMessages, PageState, Side } from '../types.d.ts' */
/** @import { kinds } from '../share-files.js' */

/** @type {Side[]} */
const sides = ['left', 'right'];

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
function menuTemplate(state, actions, m) {
  /** @param {Event} event */
  const close = (event) => {
    const menu = /** @type {HTMLDetailsElement} */ (/** @type {Element} */ (event.currentTarget).closest('details'));
    if (
      event.type === 'click'
        ? /** @type {Element} */ (event.target).closest('button')
        : /** @type {KeyboardEvent} */ (event).key === 'Escape'
    ) {
      menu.open = false;
      if (event.type === 'keydown') menu.querySelector('summary')?.focus();
    }
  };
  /** @param {() => void} action @param {string} label @param {string|typeof nothing} [note] */
  const item = (action, label, note = nothing) =>
    html`<button type="button" class="quiet" aria-describedby=${note} @click=${action}>${label}</button>`;
  /** @param {keyof typeof kinds} kind */
  const file = (kind) => item(() => actions.download(kind), m.shareAs[kind]);
  const onDisk = isOnDisk(window.location.href);
  return html`<details class="menu" @keydown=${close}>
    <summary>${m.share}</summary>
    <div class="menu-list" @click=${close}>
      ${/** @type {const} */ (['word', 'html', 'changes', 'markdown', 'table', 'json']).map(file)}
      ${item(actions.copyMarkdown, m.copyMarkdown)} ${item(actions.copyLink, m.copyLink, onDisk ? 'link-from-disk' : nothing)}
      ${onDisk ? html`<p id="link-from-disk" class="menu-note">${m.linkFromDisk}</p>` : nothing} ${item(actions.print, m.print)}
    </div>
  </details>`;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
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
