// Pages into which other people put the element, each with style sheets that reach for everything: their declarations are of
// the kinds that content systems and their themes have, written for these tests.

/** Declarations that are inherited, all of them set to what no reader would want. */
const hostile = `
  html { font-size: 62.5%; }
  * { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-align: right; text-indent: 3em; }
  body, body * { font: italic 700 31px/2.7 cursive; color: hotpink; white-space: pre; direction: rtl; text-shadow: 2px 2px red; }
  * { cursor: wait; visibility: visible; word-break: break-all; font-variant: small-caps; list-style: square inside; tab-size: 1; }
  button, ul, li, p, h2, section, nav { display: inline; float: left; margin: 40px; padding: 40px; border: 9px dashed lime; background: red; }
  story-diff { display: block; text-decoration: none; }`;

/** As block themes of WordPress: sizes by clamp, spacing between the blocks of a flow layout, wide lines. */
const blocks = `
  :root { --wp--preset--font-size--medium: clamp(1.1rem, 1.05rem + 0.3vw, 1.3rem); --wp--style--global--content-size: 620px; }
  body { margin: 0; font-family: Cardo, serif; font-size: var(--wp--preset--font-size--medium); line-height: 1.55; letter-spacing: -0.01em; text-wrap: pretty; -webkit-font-smoothing: antialiased; }
  .is-layout-flow > * { margin-block: 0; }
  .is-layout-flow > * + * { margin-block-start: 1.2rem; }
  .is-layout-constrained > :where(:not(.alignleft)) { max-width: var(--wp--style--global--content-size); margin-inline: auto; }
  button, .button { text-transform: uppercase; letter-spacing: 0.1em; border-radius: 0.33rem; background: #111; color: #fff; padding: 0.6rem 1rem; font-size: 0.9rem; }
  ul { padding-inline-start: 2.5rem; } h2 { font-size: clamp(1.8rem, 4vw, 2.6rem); line-height: 1.2; } a { text-decoration-thickness: 0.1em; }`;

/** As themes of Ghost: a root of 62.5%, all sizes counted in tens, a reset of everything, a grid whose children fill columns. */
const tens = `
  html { font-size: 62.5%; box-sizing: border-box; overflow-y: scroll; }
  *, *::before, *::after { box-sizing: inherit; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
  body { font: 400 1.8rem/1.6 Inter, sans-serif; letter-spacing: -0.015em; font-feature-settings: 'kern', 'ss01'; text-rendering: optimizeLegibility; color: #15171a; }
  .gh-content { display: grid; grid-template-columns: minmax(0, 1fr); font-family: Lora, serif; font-size: 2rem; }
  .gh-content > * { grid-column: 1; min-width: 0; margin-top: max(3.2vmin, 24px); }
  ul, ol, dl, p { margin-bottom: 1.5em; } ul { padding-left: 1.9em; list-style: disc; } li { line-height: 1.6em; padding-left: 0.3em; }
  button { text-transform: none; border-radius: 8px; height: 44px; padding: 0 20px; background: #ff1a75; color: #fff; font-weight: 600; }`;

/**
 * @param {string} styles
 * @param {string} open
 */
const page =
  (styles, open, close = '') =>
  (/** @type {string} */ note) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>${styles}</style><body>${open}${note}${close}`;

/** Names of surroundings, each with what makes a page of the element's markup. */
export const surroundings = {
  'a hostile style sheet': page(hostile, '<article><div class="place">', '</div></article>'),
  'a block theme': page(blocks, '<main class="is-layout-flow is-layout-constrained"><p>Text.</p><div class="place">', '</div></main>'),
  'a theme that counts in tens': page(tens, '<article class="gh-content"><p>Text.</p><div class="place">', '</div></article>'),
};

export const plainPage = page('', '<div class="place">', '</div>');
