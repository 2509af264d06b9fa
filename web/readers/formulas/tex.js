// A formula in TeX as one line (linear.js), as far as its commands are known; one with any other is left as it is written, since a
// command that was only taken off would change what it says: \frac{1}{2} is not 12.
//
//   $$E = mc^{2}$$           E = mc²
//   \frac{a+b}{2} \leq 7     (a + b)/2 ≤ 7

import { accented, fraction, index, power, root, spaced } from './linear.js';

/** @type {Record<string, string>} */
const symbols = {
  times: '×', cdot: '·', div: '÷', pm: '±', mp: '∓', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', ne: '≠', lt: '<', gt: '>', approx: '≈',
  equiv: '≡', sim: '∼', cong: '≅', propto: '∝', infty: '∞', sum: '∑', prod: '∏', int: '∫', partial: '∂', nabla: '∇', in: '∈', notin: '∉',
  subset: '⊂', subseteq: '⊆', cup: '∪', cap: '∩', land: '∧', lor: '∨', wedge: '∧', vee: '∨', forall: '∀', exists: '∃', to: '→',
  rightarrow: '→', leftarrow: '←', leftrightarrow: '↔', Rightarrow: '⇒', Leftrightarrow: '⇔', ldots: '…', cdots: '…', dots: '…', circ: '∘',
  prime: '′', ast: '∗', degree: '°', percent: '%', emptyset: '∅', hbar: 'ℏ', ell: 'ℓ', Delta: 'Δ', Gamma: 'Γ', Lambda: 'Λ', Omega: 'Ω',
  Phi: 'Φ', Pi: 'Π', Psi: 'Ψ', Sigma: 'Σ', Theta: 'Θ', Xi: 'Ξ', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε',
  varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', vartheta: 'ϑ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π',
  rho: 'ρ', sigma: 'σ', tau: 'τ', upsilon: 'υ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', langle: '⟨', rangle: '⟩', vert: '|',
  mid: '|', lbrace: '{', rbrace: '}', backslash: '\\',
}; // prettier-ignore

/** Commands that only say how large or how far apart signs are. */
const looks =
  /\\(?:displaystyle|textstyle|scriptstyle|limits|nolimits|nonumber|notag|left|right|[bB]igg?[lrm]?|quad|qquad|hfill|rm|bf|it)(?![a-zA-Z])|\\[,;:!> ]/g;
const functions =
  /\\(sin|cos|tan|cot|sec|log|ln|lg|exp|lim|max|min|sup|inf|det|dim|gcd|arg|ker|arcsin|arccos|arctan|sinh|cosh|tanh|Pr)(?![a-zA-Z])/g;
/** @type {Record<string, string>} */
const marksAbove = { bar: '¯', overline: '¯', hat: '^', widehat: '^', tilde: '~', widetilde: '~', vec: '→', dot: '˙' };

/** Braces that hold no other ones; formulas nested deeper than the passes are left as they are written. */
const inner = String.raw`\s*\{([^{}]*)\}`;
const maxNested = 12;
const single = String.raw`\s*([^\s{}\\^_])`;

/** Stand for braces that are printed; no source has these private characters. */
const [leftBrace, rightBrace] = ['\u{F0000}', '\u{F0001}'];

/** @type {[RegExp, (...found: string[]) => string][]} */
const steps = [
  [new RegExp(String.raw`\\(?:text|mathrm|mathbf|mathit|mathsf|mathcal|mathbb|boldsymbol|operatorname\*?|textrm|textbf|textit|mbox|hbox|ce)${inner}`, 'g'), (_, words) => words],
  [new RegExp(String.raw`\\[dt]?frac${inner}${inner}`, 'g'), (_, over, under) => fraction(over, under)],
  [/\\[dt]?frac\s*(\d)\s*(\d)/g, (_, over, under) => fraction(over, under)],
  [new RegExp(String.raw`\\sqrt\s*(?:\[([^\[\]{}]*)\])?${inner}`, 'g'), (_, degree, words) => root(words, degree)],
  [new RegExp(String.raw`\\(${Object.keys(marksAbove).join('|')})${inner}`, 'g'), (whole, name, words) => accented(words.trim(), marksAbove[name]) ?? whole],
  [new RegExp(String.raw`\^${inner}`, 'g'), (_, words) => power(words)],
  [new RegExp(String.raw`_${inner}`, 'g'), (_, words) => index(words)],
]; // prettier-ignore

/**
 * A source without what encloses it: a document of its own, dollars, an environment of one formula.
 * @param {string} source
 */
function bare(source) {
  const document = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(source);
  return (document?.[1] ?? source)
    .replace(/\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}|\\\[|\\\]|\\\(|\\\)/g, ' ')
    .replace(/\\label\{[^{}]*\}/g, '')
    .replace(/(?<!\\)\$+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters of a formula past which it is left as it is written. */
const maxFormula = 4000;

/**
 * The text of a formula in TeX: in one line, or as it is written.
 * @param {string} source
 */
export function texFormula(source) {
  const written = bare(source);
  if (written.length > maxFormula) return written;
  let text = written
    .replace(/\\([{}])/g, (_, brace) => (brace === '{' ? leftBrace : rightBrace))
    .replace(looks, ' ')
    .replace(/\\([%&#$_])/g, '$1')
    .replace(functions, ' $1 ')
    .replace(/\\([a-zA-Z]+)/g, (whole, name) => (Object.hasOwn(symbols, name) ? symbols[name] : whole))
    .replaceAll("'", '′')
    .replaceAll('-', '−');
  for (let pass = 0; pass < maxNested; pass += 1) {
    const next = steps.reduce((all, [pattern, by]) => all.replace(pattern, by), text);
    if (next === text) break;
    text = next;
  }
  text = text
    .replace(new RegExp(String.raw`\^${single}`, 'g'), (_, sign) => power(sign))
    .replace(/_\s*(\d)/g, (_, digit) => index(digit))
    .replace(new RegExp(`_${single}(?![\\p{L}\\p{N}(])`, 'gu'), (_, sign) => index(sign))
    .replace(/\{([^{}]*)\}/g, '$1');
  if (/[\\{}&]/.test(text)) return written;
  return spaced(text.replaceAll(leftBrace, '{').replaceAll(rightBrace, '}').replaceAll('~', ' '));
}
