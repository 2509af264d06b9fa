// The styles of a comparison, as text: the page adopts it as a constructed style sheet, a shadow root
// can do the same, and an exported page carries it inside.
//
// The words that differ stand out, not their sentence: a sign and a faint bar in the margin say where it is. What is
// not marked stands word for word on the other side. Each mark is more than its colour: words that differ have a
// strong line under them (of two versions, the earlier ones are struck out), those that one side alone has a thin
// one, those told in other words a broken one, and what is unsure a dotted one.

export const comparisonStyles = /* css */ `
/* Every colour and font can be set from outside as --storydiff-…; light-dark() follows the page's color-scheme. */
:root, :host {
  --paper: var(--storydiff-paper, light-dark(#fbfaf6, #181715));
  --panel: var(--storydiff-panel, light-dark(#ffffff, #211f1c));
  --ink: var(--storydiff-ink, light-dark(#1f1c18, #ebe5da));
  --soft: var(--storydiff-soft, light-dark(#696358, #a79f91));
  --rule: var(--storydiff-rule, light-dark(#ddd6c8, #3a362f));
  --focus: var(--storydiff-focus, light-dark(#1d5fa8, #8fc0f5));
  --changed-ink: var(--storydiff-changed-ink, light-dark(#6f4e00, #f1d07c));
  --changed-line: var(--storydiff-changed-line, light-dark(#b98900, #b38d2c));
  --changed-paper: var(--storydiff-changed-paper, light-dark(#fff2c4, #3a3013));
  --removed-ink: var(--storydiff-removed-ink, light-dark(#96380f, #f5ae8b));
  --removed-line: var(--storydiff-removed-line, light-dark(#c9622f, #bd6a43));
  --removed-paper: var(--storydiff-removed-paper, light-dark(#fcece3, #3d251a));
  --added-ink: var(--storydiff-added-ink, light-dark(#17508c, #9bc7f4));
  --added-line: var(--storydiff-added-line, light-dark(#3f7fc4, #5387bd));
  --added-paper: var(--storydiff-added-paper, light-dark(#e6effa, #1b2d43));
  --shared-ink: var(--storydiff-shared-ink, light-dark(#4c5a4c, #b3c0b1));
  --shared-line: var(--storydiff-shared-line, light-dark(#8d9b8b, #6d7a6b));
  --reworded-ink: var(--storydiff-reworded-ink, light-dark(#5a5566, #bcb7c7));
  --reworded-line: var(--storydiff-reworded-line, light-dark(#aaa4b6, #78738a));
  --hit-paper: var(--storydiff-hit-paper, light-dark(#ffd84d, #8a6d00));
  --serif: var(--storydiff-serif, "Iowan Old Style", "Palatino Linotype", "Noto Serif", Georgia, serif);
  --sans: var(--storydiff-sans, system-ui, sans-serif);
}
:root[data-theme="light"], :host([theme="light"]) { color-scheme: light; }
:root[data-theme="dark"], :host([theme="dark"]) { color-scheme: dark; }
:root[data-theme="contrast"], :host([theme="contrast"]) {
  --paper: light-dark(#fff, #000); --panel: light-dark(#fff, #000); --ink: light-dark(#000, #fff); --soft: light-dark(#262626, #e6e6e6);
  --rule: light-dark(#595959, #a6a6a6); --focus: light-dark(#00319c, #ffe14d);
  --changed-ink: light-dark(#4d3600, #ffe39a); --changed-line: light-dark(#4d3600, #ffe39a); --changed-paper: light-dark(#fff6d6, #2b2200);
  --removed-ink: light-dark(#6e2200, #ffc4a8); --removed-line: light-dark(#6e2200, #ffc4a8); --removed-paper: light-dark(#fff0e8, #331300);
  --added-ink: light-dark(#00316b, #bfe0ff); --added-line: light-dark(#00316b, #bfe0ff); --added-paper: light-dark(#e9f3ff, #00203f);
  --shared-ink: light-dark(#243024, #d6e2d4); --shared-line: light-dark(#3d4a3c, #c3d1c1);
  --reworded-ink: light-dark(#2c2838, #dcd8e6); --reworded-line: light-dark(#6a6478, #a59fb4);
}
@media (prefers-contrast: more) {
  :root:not([data-theme]), :host(:not([theme])) {
    --paper: light-dark(#fff, #000); --panel: light-dark(#fff, #000); --ink: light-dark(#000, #fff); --soft: light-dark(#262626, #e6e6e6);
    --rule: light-dark(#595959, #a6a6a6); --changed-line: light-dark(#4d3600, #ffe39a); --removed-line: light-dark(#6e2200, #ffc4a8);
    --added-line: light-dark(#00316b, #bfe0ff); --shared-line: light-dark(#3d4a3c, #c3d1c1);
    --reworded-line: light-dark(#6a6478, #a59fb4);
  }
}
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none;
}
.sign { width: 1.35em; height: .95em; vertical-align: -.1em; fill: currentColor; stroke: none; overflow: visible; }
.sign circle { fill: none; stroke: currentColor; stroke-width: 1.1; }
.sign .strike { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; }
.sign-changed { color: var(--changed-ink); }
.sign-removed { color: var(--removed-ink); }
.sign-added { color: var(--added-ink); }
.sign-shared { color: var(--shared-ink); }
.sign-reworded { color: var(--reworded-ink); }

.rows { font: 1.0625rem/1.62 var(--serif); color: var(--ink); }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 2.25rem minmax(0, 1fr); position: relative; }
.row.inline { display: block; max-width: 46rem; margin-inline: auto; }
.gutter { position: relative; }
.inline .gutter { position: absolute; inset: 0; pointer-events: none; }
.ribbons { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
.beside { stroke-width: 3; opacity: .5; }
.beside.changed { stroke: var(--changed-line); }
.beside.removed { stroke: var(--removed-line); }
.beside.added { stroke: var(--added-line); }
.beside.reworded { stroke: var(--reworded-line); }
.ribbon.several { fill: color-mix(in srgb, var(--shared-line) 22%, transparent); stroke: color-mix(in srgb, var(--shared-line) 75%, transparent); }
.ribbon.moved { fill: none; stroke: var(--soft); stroke-dasharray: 3 2.5; stroke-width: 1.3; }
.fold > summary { margin: .5rem 0; padding: .3rem .75rem; font: .8125rem/1.5 var(--sans); color: var(--soft); cursor: pointer; background: color-mix(in srgb, var(--rule) 28%, transparent); border-radius: 4px; }
.fold > summary:hover { color: var(--ink); }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
ul.chunk { contain-intrinsic-size: auto 72rem; }
.chunk:empty { min-height: 30rem; }
.cell { padding-block: .35rem; min-width: 0; overflow-wrap: break-word; }
.side-label { display: none; }
.rows[data-selecting="left"] .cell.right, .rows[data-selecting="right"] .cell.left { user-select: none; }
.paragraph { position: relative; margin: .35rem 0; padding-inline-start: 1.85rem; text-align: start; hyphens: auto; scroll-margin-block: 8rem; }
.paragraph:focus { outline: none; }
.paragraph:focus-visible { outline: 2px solid var(--focus); outline-offset: .3rem; border-radius: 2px; }
.paragraph.headline { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin-block: .5rem; hyphens: none; text-wrap: balance; }
.paragraph.standfirst { font-size: 1.125rem; line-height: 1.5; }
.paragraph.aside { font: .8125rem/1.5 var(--sans); color: var(--soft); hyphens: none; }
.furniture .paragraph { padding: 0; }
.furniture { margin: .35rem 0; padding-inline-start: 1.85rem; font: .8125rem/1.5 var(--sans); color: var(--soft); }
.furniture summary { cursor: pointer; width: fit-content; max-width: 100%; padding: .2rem .5rem .2rem .1rem; border-radius: 3px; }
.furniture summary:hover { color: var(--ink); }

.run { cursor: pointer; border-radius: 2px; scroll-margin-block: 8rem; }
.run, mark, del, ins { -webkit-box-decoration-break: clone; box-decoration-break: clone; text-decoration-skip-ink: none; text-underline-offset: .22em; }
.run[data-status="removed"] { text-decoration: underline 1px var(--removed-line); }
.run[data-status="added"] { text-decoration: underline 1px var(--added-line); }
/* In the margin, on the line of the first word: nothing but the place across is set. */
.run > .sign { position: absolute; inset-inline-start: 0; margin-block-start: .38em; }
.run > .sign[data-second] { inset-inline-start: -1.4em; }
.headline .run > .sign { width: .95em; height: .67em; }
.headline .run > .sign[data-second] { inset-inline-start: -1em; }
.run:focus { outline: none; }
.run:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.run:hover { background: color-mix(in srgb, var(--rule) 35%, transparent); }
.run[aria-current] { background: color-mix(in srgb, var(--ink) 10%, transparent); box-shadow: 0 0 0 .18em color-mix(in srgb, var(--ink) 10%, transparent); }
.headline .run[aria-current] { box-shadow: none; }
mark, del, ins { border-radius: 2px; }
mark { background: var(--changed-paper); color: var(--changed-ink); text-decoration: underline 2px var(--changed-line); }
del { background: var(--removed-paper); color: var(--removed-ink); text-decoration: line-through 1.5px; }
ins { background: var(--added-paper); color: var(--added-ink); text-decoration: underline 2px var(--added-line); }
.run > :is(del, ins) { background: none; }
.run > ins { text-decoration-thickness: 1px; }
.words { font-weight: 600; }
/* Told in other words: said quietly, and left readable on both sides. */
.quiet-words, .run[data-light] { color: inherit; text-decoration: underline dashed 1px color-mix(in srgb, var(--soft) 72%, transparent); }
.quiet-words { background: none; }
.inline del.quiet-words { color: var(--soft); text-decoration: line-through 1px; }
.inline mark.words[data-side="left"] { background: var(--removed-paper); color: var(--removed-ink); text-decoration: underline 2px var(--removed-line); }
.inline mark.words[data-side="right"] { background: var(--added-paper); color: var(--added-ink); text-decoration: underline double 1px var(--added-line); }
.run[data-unsure], [data-unsure] :is(mark, ins), .unsure { text-decoration-style: dotted; }

.move { font: .75rem/1.4 var(--sans); color: var(--soft); background: none; border: 1px solid var(--rule); border-radius: 999px; padding: .15rem .65rem; margin: 0 0 .4rem; margin-inline-start: 1.85rem; cursor: pointer; }
.move:hover { color: var(--ink); border-color: var(--soft); }

.peek { grid-row: 1; grid-column: 3; align-self: start; z-index: 1; padding: .5rem .9rem .2rem; background: var(--panel); border: 1px solid var(--rule); border-radius: 6px; box-shadow: 0 6px 20px rgb(0 0 0 / .12); }
.peek.left { grid-column: 1; }
.peek p { margin: 0 0 .4rem; }
.peek .move { margin-inline-start: 0; }
.peek-label { font: .75rem/1.4 var(--sans); color: var(--soft); }

::highlight(storydiff-hit) { background-color: var(--hit-paper); color: var(--ink); }

.facts ul, ul.chunk { list-style: none; margin: 0; padding: 0; }
.fact { border-block-end: 1px solid var(--rule); }
.fact-button { display: block; width: 100%; font: .8125rem/1.45 var(--sans); text-align: start; color: inherit; background: none; border: 0; border-inline-start: 3px solid transparent; padding: .6rem .5rem .65rem .65rem; cursor: pointer; }
.fact[data-status="changed"] .fact-status { color: var(--changed-ink); }
.fact[data-status="removed"] .fact-status { color: var(--removed-ink); }
.fact[data-status="added"] .fact-status { color: var(--added-ink); }
.fact[data-status="shared"] .fact-status { color: var(--shared-ink); }
.fact[data-status="reworded"] .fact-status { color: var(--reworded-ink); }
.fact-head { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: .45rem; align-items: baseline; }
.fact-head > :not(.sign, .hidden) { grid-column: 2; }
.fact-status { font-weight: 600; font-size: .75rem; }
.quote { display: block; margin-block-start: .25rem; font-family: var(--serif); font-size: .875rem; }
.quote-label { display: block; font: .6875rem/1.4 var(--sans); color: var(--soft); }
.quote-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.note { color: var(--soft); }
.equivalents { display: none; margin-block-start: .3rem; font-size: .75rem; color: var(--soft); }
.fact-button[aria-pressed="true"] .equivalents, .static .equivalents { display: block; }
.values { line-height: 1.5; }
.value-kind { color: var(--soft); font-size: .75rem; }
.value { font: 600 .9375rem/1.4 var(--serif); overflow-wrap: anywhere; }
i.value { font-style: italic; color: var(--soft); font-weight: 400; }
.notes .note { font-size: inherit; }
.notes { display: flex; flex-wrap: wrap; gap: .15rem .7rem; margin-block-start: .3rem; font-size: .75rem; }
.arrow-to { color: var(--soft); }
[dir="rtl"] .arrow-to { transform: scaleX(-1); }
.place-steps { display: flex; align-items: center; gap: .4rem; padding: 0 .65rem .6rem; border-inline-start: 3px solid transparent; font: .75rem/1.4 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
.place-steps button { inline-size: 24px; block-size: 24px; font: inherit; line-height: 1; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 4px; padding: 0; cursor: pointer; }
.place-steps button:hover { border-color: currentColor; }
[dir="rtl"] .place-steps button span { display: inline-block; transform: scaleX(-1); }
.settle { display: none; flex-wrap: wrap; gap: .35rem; padding: 0 .65rem .6rem; border-inline-start: 3px solid transparent; }
.fact[data-unsure] > .settle, [aria-pressed="true"] ~ .settle { display: flex; }
.settle button { min-block-size: 24px; font: .75rem/1.4 var(--sans); color: inherit; background: none; border: 1px solid var(--rule); border-radius: 4px; padding: .15rem .6rem; cursor: pointer; }
.settle button:hover { border-color: currentColor; }
.parts { margin-inline-start: .8rem; }
.parts > summary { font: .75rem/1.45 var(--sans); color: var(--soft); padding-block-end: .5rem; cursor: pointer; }
.parts > ul { list-style: none; margin: 0; padding: 0; border-inline-start: 1px solid var(--rule); }
.parts .fact:last-child { border-block-end: 0; }
.group h4 { margin: 1.1rem 0 .3rem; font: 600 .8125rem/1.4 var(--sans); color: var(--soft); }
button.fact-button:hover { background: color-mix(in srgb, var(--rule) 30%, transparent); }
.fact-button[aria-pressed="true"], [aria-pressed="true"] ~ :is(.place-steps, .settle) { background: color-mix(in srgb, var(--rule) 45%, transparent); border-inline-start-color: var(--ink); }
/* Without a clamp such a box would lay out marked words apart and lose the spaces between them. */
[aria-pressed="true"] .quote-text, .column .quote-text { display: block; }
.facts [aria-pressed="false"] .lead > * { display: none; }
.facts [aria-pressed="false"] .lead::before { content: "…"; }

@container (max-width: 46rem) {
  .row { display: block; }
  .gutter { display: none; }
  .row.inline .cell { padding-inline: 0; border: 0; }
  .cell { padding: .35rem 0 .35rem .4rem; border-inline-start: 3px solid; }
  .inline .paragraph { padding-inline-start: 1.6rem; }
  .cell.left { border-color: var(--removed-line); }
  .cell.right { border-color: var(--added-line); border-inline-start-style: double; }
  .cell.empty { display: none; }
  .row { padding-block: .5rem; border-block-end: 1px solid var(--rule); }
  .side-label { display: block; font: 600 .6875rem/1.4 var(--sans); color: var(--soft); }
}

.static { container-type: inline-size; max-width: 75rem; margin: 2rem auto; padding: 0 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); color-scheme: light dark; }
.static h1, .static h2 { font-family: var(--serif); font-weight: 600; line-height: 1.25; }
.static .run, .static .fact-button, .static .move { cursor: auto; }
.static .quote-text { display: block; }

@media print {
  :root, :host { color-scheme: light; --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --rule: #999; --changed-ink: #000; --removed-ink: #000; --added-ink: #000; --shared-ink: #000; --reworded-ink: #000; }
  mark, del, ins { background: none; }
  .chunk { content-visibility: visible; }
  .rows { font-size: 9.5pt; line-height: 1.45; }
  .ribbons, .peek, .place-steps, .fact .settle, .furniture:not([open]) { display: none !important; }
  .move { border: 0; padding: 0; }
  .quote-text { display: block; }
  .facts [aria-pressed] .lead > * { display: inline; }
  .facts [aria-pressed] .lead::before { content: none; }
  :is(.fold, .parts) > summary { list-style: none; }
  .cell, .fact { break-inside: avoid; }
}
@media (forced-colors: active) {
  /* The browser's colours for a mark are meant for its background, which these have not. */
  mark { color: CanvasText; }
  .run[aria-current] { outline: 2px solid Highlight; }
  .fact-button, .settle, .place-steps { border-inline-start-color: Canvas; }
  .fact-button[aria-pressed="true"], [aria-pressed="true"] ~ :is(.place-steps, .settle) { border-inline-start-color: Highlight; }
}
`;
