// Trusted Types: a page may demand that no plain string becomes a script's address or markup. Everything here that does
// goes through one policy, `storydiff`, in this file alone; where a browser or a page knows of no such thing the
// string stays a string.
//
//     Content-Security-Policy: require-trusted-types-for 'script'; trusted-types storydiff lit-html 'allow-duplicates'
//
// Markup is only ever parsed into documents without a window, from which text is taken; addresses are those
// of workers made from our own text and of scripts that stand beside ours.

/**
 * @typedef {{createHTML: (html: string) => any, createScriptURL: (address: string) => any}} Policy
 */

/** @type {Policy|null|undefined} */
let policy;

/** @returns {Policy|null} */
function thePolicy() {
  if (policy !== undefined) return policy;
  try {
    const types = /** @type {any} */ (globalThis).trustedTypes;
    policy = types?.createPolicy('storydiff', { createHTML: (/** @type {string} */ html) => html, createScriptURL }) ?? null;
  } catch {
    policy = null; // the page allows no policy of this name: what it forbids will fail where it is used
  }
  return /** @type {Policy|null} */ (policy);
}

/** @param {string} address */
function createScriptURL(address) {
  if (/^(?:blob|https?|file|[\w-]+-extension):/i.test(new URL(address, globalThis.document?.baseURI).href)) return address;
  throw new TypeError(`no script's address: ${address.slice(0, 100)}`);
}

/**
 * A document of its own, without a window: no script in it runs, nothing in it is loaded.
 * @param {string} source
 * @param {DOMParserSupportedType} [type]
 * @returns {Document}
 */
export function parseDocument(source, type = 'text/html') {
  return new DOMParser().parseFromString(thePolicy()?.createHTML(source) ?? source, type);
}

/**
 * An element's markup, past whatever stands in its way under that name.
 * @param {Element} element
 * @returns {string}
 */
export function markupOf(element) {
  return Reflect.get(Element.prototype, 'innerHTML', element);
}

/**
 * Parses markup into an element of a document without a window.
 * @param {Element} element
 * @param {string} markup
 */
export function setMarkup(element, markup) {
  if (element.ownerDocument.defaultView) throw new TypeError('markup goes into documents without a window');
  Reflect.set(Element.prototype, 'innerHTML', thePolicy()?.createHTML(markup) ?? markup, element);
}

/**
 * An address as `script.src` and `new Worker` take it.
 * @param {string|URL} address
 * @returns {string}  or its Trusted Types object where the browser has them
 */
export function scriptAddress(address) {
  const known = /** @type {any} */ (globalThis).trustedTypes;
  if (known?.isScriptURL(address)) return /** @type {any} */ (address);
  return thePolicy()?.createScriptURL(String(address)) ?? String(address);
}
