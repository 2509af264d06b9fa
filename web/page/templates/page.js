// The whole page, from its state.

import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { comparisonTemplate } from './comparison.js';
import { deskTemplate } from './desk.js';
import { logo } from './logo.js';
import { recentTemplate } from './recent.js';
import { timelineTemplate } from './timeline.js';
import { themes } from '../settings.js';

/** @import { PageActions, PageMessages, PageState, Settings, Side } from '../types.d.ts' */

/**
 * @template {string} Name
 * @param {string} label
 * @param {Name} value
 * @param {[Name, string][]} options
 * @param {(name: Name) => void} onChange
 */
function choiceTemplate(label, value, options, onChange) {
  return html`<label class="choice">
    <span class="hidden">${label}</span>
    <select
      title=${label}
      @change=${(/** @type {Event} */ event) => onChange(/** @type {Name} */ (/** @type {HTMLSelectElement} */ (event.target).value))}
    >
      ${options.map(([name, words]) => html`<option value=${name} .selected=${live(name === value)}>${words}</option>`)}
    </select>
  </label>`;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
function mastheadTemplate(state, actions, m) {
  // The page has one first heading: the question of the start page, then its own name.
  const name = html`${logo}<span>${m.title}</span>`;
  return html`<header class="masthead">
    <div class="masthead-line">
      ${state.shown ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`}
      <p class="tagline">${m.tagline}</p>
      ${state.shown ? html`<button type="button" class="quiet" @click=${actions.sample}>${m.sample}</button>` : nothing}
      <div class="looks">
        ${choiceTemplate(
          m.themeLabel,
          state.theme,
          /** @type {Settings['theme'][]} */ (themes).map((theme) => [theme, m.themeName[theme]]),
          actions.theme,
        )}
        ${choiceTemplate(
          m.languageLabel,
          m.lang,
          state.languages.map((language) => [language.lang, language.name]),
          actions.language,
        )}
      </div>
    </div>
  </header>`;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
function errorTemplate(state, actions, m) {
  const { error } = state;
  return html`<div class="error-place" role="alert">
    ${
      error
        ? html`<div class="error">
            <p class="error-heading">${m.failureHeading}</p>
            ${error.messages.map((message) => html`<p>${message}</p>`)}
            ${state.shown || state.sources.left || state.sources.right ? html`<p class="note">${m.nothingLost}</p>` : nothing}
            <button type="button" class="quiet" @click=${actions.dismissError}>${m.dismiss}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** @param {PageState} state @param {PageMessages} m */
function dropTemplate(state, m) {
  if (!state.dragging) return nothing;
  return html`<div class="drop-veil" aria-hidden="true">
    ${/** @type {Side[]} */ (['left', 'right']).map((side) => html`<div class="drop-half ${side === state.dragging ? 'over' : ''}"><p>${m.dropHere[side]}</p></div>`)}
    <p class="drop-two">${m.dropTwo}</p>
  </div>`;
}

/**
 * While texts are compared, once it takes long: how far that is, and a way to stop it.
 * @param {PageState} state
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function waitingTemplate(state, actions, m) {
  if (!state.comparing) return nothing;
  return html`<div class="comparing">
    <span class="stage">${m.stages[state.comparing.stage]}</span>
    <progress aria-label=${m.comparing} value=${state.comparing.share}></progress>
    <button type="button" class="quiet" @click=${actions.cancelComparing}>${m.cancel}</button>
  </div>`;
}

/**
 * What was just done; where it can be taken back, it stays until something else is done.
 * @param {PageState} state
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function noticeTemplate(state, actions, m) {
  return html`<div class="notice" ?hidden=${!state.notice}>
    <span role="status">${state.notice}</span>
    ${
      state.canUndo
        ? html`<button type="button" class="quiet" @click=${actions.undo}>${m.undo}</button>
            <button type="button" class="quiet close" aria-label=${m.closeNotice} @click=${actions.dismissNotice}>×</button>`
        : nothing
    }
  </div>`;
}

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
export function pageTemplate(state, actions, m) {
  return html` ${mastheadTemplate(state, actions, m)}
    <main>
      ${errorTemplate(state, actions, m)} ${deskTemplate(state, actions, m)} ${recentTemplate(state, actions, m)}
      ${timelineTemplate(state, actions, m)} ${comparisonTemplate(state, actions, m)}
    </main>
    ${waitingTemplate(state, actions, m)} ${noticeTemplate(state, actions, m)}
    ${state.shown ? nothing : html`<footer class="colophon"><p>${m.privacy}</p></footer>`} ${dropTemplate(state, m)}`;
}
