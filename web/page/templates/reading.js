// What was read of a file, on one side: kind, charset, language, words; what was left out and why; and
// what a reader can correct in place: the charset, which article of several, which paragraphs count.

import { html, nothing } from 'lit/html.js';
import { charsets } from '../../readers/charset-names.js';
import { leftOut } from '../../readers/result.js';
import { whenOpen } from '../when-open.js';
import { paragraphsOf, storyRole, wordCount } from '../reading.js';

/** @import { PageActions, PageMessages, PageState, ReadParagraph, Report, Rereading, Side, Source } from '../types.d.ts' */

/** Paragraphs that are listed for taking in or out; a page of more is taken apart in the text field. */
const maxListed = 600;

/** @param {PageMessages} m @returns {Record<string, string>} */
const whyOf = (m) => m.why;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;

/** @param {string} language @param {PageMessages} m */
function languageName(language, m) {
  if (!language) return '';
  try {
    return new Intl.DisplayNames([m.lang], { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // a page may call its language anything
  }
}

/**
 * While a file is read: how far, and a button that gives it up.
 * @param {Side} side
 * @param {PageState} state
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
export function progressTemplate(side, state, actions, m) {
  const progress = state.progress[side];
  const name = /** @type {string} */ (state.reading[side]);
  const far =
    progress?.unit === 'percent' ? m.readingPart(name, progress.at) : progress && m.readingPage(name, progress.at, progress.count);
  return html`<span>${far ?? m.reading(name)}</span>
    ${progress ? html`<progress max=${progress.count} value=${progress.at} aria-label=${m.progressLabel}></progress>` : nothing}
    <button type="button" class="quiet" @click=${() => actions.cancelReading(side)}>${m.cancel}</button>`;
}

/** @param {Side} side @param {Source} source @param {PageActions} actions @param {PageMessages} m */
function charsetTemplate(side, source, actions, m) {
  const read = /** @type {string} */ (source.charset);
  const known = charsets.includes(read) ? charsets : [read, ...charsets];
  return html`<label class="reading-choice"
    >${m.charsetLabel}
    <select
      aria-label=${m.charsetFor[side]}
      @change=${(/** @type {Event} */ event) => actions.readAgain(side, { charset: valueOf(event) })}
    >
      ${known.map((charset) => html`<option value=${charset} .selected=${charset === source.charset}>${charset}</option>`)}
    </select>
    <span class="note">${/** @type {Record<string, string>} */ (m.charsetBy)[source.charsetBy ?? ''] ?? ''}</span></label
  >`;
}

/**
 * Which article of the file is read, where it has several.
 * @param {Side} side
 * @param {Source} source
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function choiceTemplate(side, source, actions, m) {
  if (!source.choices) return nothing;
  return html`<label class="reading-choice"
    >${m.choiceLabel(source.choices.length)}
    <select
      aria-label=${m.choiceFor[side]}
      @change=${(/** @type {Event} */ event) => actions.readAgain(side, { article: Number(valueOf(event)) })}
    >
      ${source.choices.map(
        ({ title, date }, index) =>
          html`<option value=${index} .selected=${index === source.chosen}>
            ${[title || m.untitled(index + 1), date].filter(Boolean).join(' · ')}
          </option>`,
      )}
    </select></label
  >`;
}

/**
 * Whether tracked changes are read as accepted or as rejected.
 * @param {Side} side
 * @param {Source} source
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function changesTemplate(side, source, actions, m) {
  if (!source.changes) return nothing;
  const { count, taken } = source.changes;
  return html`<label class="reading-choice"
    >${m.changesLabel(count)}
    <select
      aria-label=${m.changesFor[side]}
      @change=${(/** @type {Event} */ event) => actions.readAgain(side, { changes: /** @type {Rereading['changes']} */ (valueOf(event)) })}
    >
      ${/** @type {const} */ (['accepted', 'rejected']).map((way) => html`<option value=${way} .selected=${way === taken}>${m.changesTaken[way]}</option>`)}
    </select></label
  >`;
}

/** Charsets that are not known from the file itself: a reader should see what was taken without looking for it. */
const openCharsets = new Set(['guess', 'nearly', 'given']);
/** @param {Source} source */
const hasCharset = (source) => Boolean(source.charset && source.bytes);

/**
 * @param {Side} side
 * @param {ReadParagraph[]} paragraphs
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function listTemplate(side, paragraphs, actions, m) {
  return html`<ul>
    ${paragraphs.slice(0, maxListed).map(
      (paragraph, index) =>
        html`<li>
          <label
            ><input
              type="checkbox"
              .checked=${storyRole(paragraph)}
              @change=${(/** @type {Event} */ event) => actions.takeParagraph(side, index, /** @type {HTMLInputElement} */ (event.target).checked)}
            />
            <span dir="auto">${paragraph.text.slice(0, 160)}${paragraph.text.length > 160 ? '…' : ''}</span>
            <span class="note"
              >${/** @type {Record<string, string>} */ (m.roleName)[paragraph.role ?? ''] ?? ''}${paragraph.why && whyOf(m)[paragraph.why] ? `: ${whyOf(m)[paragraph.why]}` : ''}</span
            ></label
          >
        </li>`,
    )}
  </ul>`;
}

/**
 * @param {Side} side
 * @param {Source} source
 * @param {Report[Side]|null} report
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function paragraphsTemplate(side, source, report, actions, m) {
  const paragraphs = paragraphsOf(source, report);
  if (!paragraphs || paragraphs.length < 2) return nothing;
  return html`<details class="reading-paragraphs">
    <summary>${m.takeHeading}</summary>
    ${whenOpen(() => listTemplate(side, paragraphs, actions, m))}
  </details>`;
}

/**
 * @param {Side} side
 * @param {Source} source
 * @param {Report[Side]|null} report
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
function detailsTemplate(side, source, report, actions, m) {
  const left = leftOut(paragraphsOf(source, report));
  const facts = [
    [m.kindLabel, /** @type {Record<string, string>} */ (m.kindName)[source.kind]],
    [m.languageOfText, languageName(report?.language || source.language, m)],
    [m.wordsLabel, m.words(wordCount(source))],
    [m.headlineLabel, source.headline],
    [m.bylineLabel, source.byline],
    [m.dateLabel, source.date],
    [m.pagesLabel, source.pages],
  ].filter(([, value]) => value);
  return html`<dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
      )}
    </dl>
    ${hasCharset(source) && !openCharsets.has(source.charsetBy ?? '') ? charsetTemplate(side, source, actions, m) : nothing}
    ${
      left.length > 0
        ? html`<p class="note">
            ${m.leftOutHeading} ${left.map(({ why, count }) => `${whyOf(m)[why] ?? m.why.furniture} (${count})`).join(', ')}.
          </p>`
        : nothing
    }
    ${paragraphsTemplate(side, source, report, actions, m)}`;
}

/**
 * What a reader should see without looking for it: which article, tracked changes, a charset that is a guess.
 * @param {Side} side
 * @param {Source} source
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
export function openChoicesTemplate(side, source, actions, m) {
  return html`${choiceTemplate(side, source, actions, m)} ${changesTemplate(side, source, actions, m)}
  ${hasCharset(source) && openCharsets.has(source.charsetBy ?? '') ? charsetTemplate(side, source, actions, m) : nothing}`;
}

/**
 * The panel under a side's text.
 * @param {Side} side
 * @param {Source} source
 * @param {Report[Side]|null} report
 * @param {PageActions} actions
 * @param {PageMessages} m
 */
export function readingTemplate(side, source, report, actions, m) {
  return html`${openChoicesTemplate(side, source, actions, m)}
    <details class="reading">
      <summary>${m.readingHeading}</summary>
      ${whenOpen(() => detailsTemplate(side, source, report, actions, m))}
    </details>`;
}
