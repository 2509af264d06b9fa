// View rows -> templates. Every word of an article goes through a text node; what stands in a file is
// never read as markup.
//
// Ids and data attributes are the contract with comparison-view.js:
//   data-facts="3 7"   on a run: the facts that lie over it, first the one whose status is shown
//   data-jump="right-4" on a button: the paragraph it leads to

import { html, nothing } from 'lit/html.js';
import { foldRows } from './fold-rows.js';
import { markedWords } from './marked-words.js';
import { statusSign } from './signs.js';

/** @import { CellItem, DrawContext, InlineRow, Messages, Piece, Row, RowItem, Run, SideName, ViewParagraph } from './types.d.ts' */

/** @param {Piece} piece @param {SideName} side @param {Messages} m */
function pieceTemplate(piece, side, m) {
  return piece.marked && piece.text.trim() !== '' ? markedWords(piece.text, piece.side ?? side, m, piece.quiet) : piece.text;
}

/**
 * Of two versions, words of one alone.
 * @param {Run['status']} status
 * @param {unknown} pieces
 */
function ownWords(status, pieces) {
  if (status === 'removed') return html`<del>${pieces}</del>`;
  return status === 'added' && html`<ins>${pieces}</ins>`;
}

/** @param {Run} run @param {SideName} side @param {DrawContext} ctx */
function runTemplate(run, side, ctx) {
  const { m } = ctx;
  const pieces = run.pieces.map((piece) => pieceTemplate(piece, side, m));
  if (run.facts.length === 0) return pieces;
  const spoken =
    run.begins && run.status && run.status !== 'shared'
      ? html`<span class="hidden" lang=${m.lang}>${m.statusSpoken(run.status, ctx.labels)} </span>`
      : nothing;
  const own = m.versions && ownWords(run.status, pieces);
  return html`<span
    class="run"
    data-status=${run.status}
    data-facts=${run.facts.join(' ')}
    ?data-light=${run.rewritten}
    ?data-unsure=${run.unsure}
    tabindex="-1"
    >${run.sign ? statusSign(run.sign) : nothing}${spoken}${own || pieces}</span
  >`;
}

/** @param {ViewParagraph} paragraph @param {DrawContext} ctx */
function moveTemplate(paragraph, ctx) {
  const { m, labels } = ctx;
  return paragraph.movedTo.map(({ side, index, later }) =>
    ctx.inline
      ? html` <span class="move" lang=${m.lang}>${m.moved(labels[side], later)}</span>`
      : html` <button type="button" class="move" lang=${m.lang} data-jump="${side}-${index}">
          <span aria-hidden="true">${later ? '↓' : '↑'}</span> ${m.moved(labels[side], later)}
        </button>`,
  );
}

/** @param {ViewParagraph} paragraph @param {DrawContext} ctx */
function storyTemplate(paragraph, ctx) {
  const { side, index, role, direction } = paragraph;
  const content = paragraph.runs.map((run) => runTemplate(run, side, ctx));
  const id = `${ctx.prefix}${side}-${index}`;
  const moves = paragraph.movedTo.length > 0 ? moveTemplate(paragraph, ctx) : nothing;
  return role === 'headline'
    ? html`<h3 class="paragraph headline" id=${id} dir=${direction} tabindex="-1">${content}</h3>
        ${moves}`
    : html`<p class="paragraph ${role}" id=${id} dir=${direction} tabindex="-1">${content}</p>
        ${moves}`;
}

/** @param {ViewParagraph} paragraph @param {DrawContext} ctx @param {string} className */
function plain(paragraph, ctx, className) {
  const id = `${ctx.prefix}${paragraph.side}-${paragraph.index}`;
  return html`<p class="paragraph ${className}" id=${id} dir=${paragraph.direction}>
    ${paragraph.runs.map((run) => run.pieces.map((piece) => piece.text))}
  </p>`;
}

/** @param {CellItem} item @param {DrawContext} ctx */
function itemTemplate(item, ctx) {
  if (item.type === 'story') return storyTemplate(item.paragraph, ctx);
  if (item.type !== 'furniture') return plain(item.paragraph, ctx, `aside ${item.paragraph.role}`);
  return html`<details class="furniture">
    <summary lang=${ctx.m.lang}>${ctx.m.furniture(item.paragraphs.length)}</summary>
    ${item.paragraphs.map((paragraph) => plain(paragraph, ctx, 'aside'))}
  </details>`;
}

/** @param {Row} row @param {SideName} side @param {DrawContext} ctx */
function cellTemplate(row, side, ctx) {
  const items = row[side];
  const empty = items.length === 0;
  return html`<div
    class="cell ${side} ${empty ? 'empty' : ''}"
    role=${empty ? nothing : 'group'}
    aria-label=${empty ? nothing : ctx.labels[side]}
    data-side=${side}
    lang=${ctx.languages?.[side] || nothing}
  >
    ${empty ? nothing : html`<span class="side-label" lang="" aria-hidden="true">${ctx.labels[side]}</span>`}
    ${items.map((item) => itemTemplate(item, ctx))}
  </div>`;
}

/**
 * Between the cells, for the ribbons (ribbons.js); what they say of a split or a merge is there in words.
 * @param {Row} row
 * @param {DrawContext} ctx
 */
function gutterTemplate({ left, right, links = [] }, { m }) {
  const several = links.length > 1;
  const label = several ? m.joined(left.length, right.length) : nothing;
  return html`<div class="gutter" role=${several ? 'img' : nothing} aria-label=${label} aria-hidden=${several ? nothing : 'true'}></div>`;
}

/**
 * One row: both cells, or the one text. `ctx` is `{m, labels, prefix, languages}`: messages, the sides' names, a prefix for ids.
 * @param {Row | InlineRow} row
 * @param {number} index
 * @param {DrawContext} ctx
 */
export function rowTemplate(row, index, ctx) {
  if (row.kind === 'inline') {
    return html`<div class="row inline" data-row=${index} ?hidden=${row.one.length === 0}>
      <div class="gutter" aria-hidden="true"></div>
      <div class="cell one" data-side="right" lang=${ctx.languages?.right || nothing}>
        ${row.one.map((item) => itemTemplate(item, ctx))}
      </div>
    </div>`;
  }
  return html`<div class="row" data-kind=${row.kind} data-row=${index}>
    ${cellTemplate(row, 'left', ctx)} ${gutterTemplate(row, ctx)} ${cellTemplate(row, 'right', ctx)}
  </div>`;
}

/**
 * A run of items (rows and folds), drawn together.
 * @param {RowItem[]} items
 * @param {DrawContext} ctx
 */
export function itemsTemplate(items, ctx) {
  return items.map((item) =>
    item.fold
      ? html`<details class="fold">
          <summary lang=${ctx.m.lang}>${ctx.m.unchangedFold(item.fold.length)}</summary>
          ${foldRows(item.fold, ({ row, index }) => rowTemplate(row, index, ctx), ctx.onFold)}
        </details>`
      : rowTemplate(item.row, item.index, ctx),
  );
}
