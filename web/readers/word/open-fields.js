// The fields of a Word document that a walk is inside of: which part of each it is at, and what they make of it.
//
//   begin  HYPERLINK "https://example.org/"  separate  the report  end      "the report", with its link
//   begin  SYMBOL 179 \f "Symbol"                                  end      "≥": it has no result

import { hrefOf, maxInstruction, shownBy } from '../fields.js';

/** @import { Link } from '../types.d.ts' */
/** @typedef {{text: string, marks: Link[]}} FieldHolder  a paragraph while it is read */

export class OpenFields {
  /** @type {{instruction: string, paragraph: FieldHolder | null, start: number, isShown: boolean}[]} */
  #open = [];
  #instructions = 0; // of those, how many are not at their result

  /** Whether the walk is in an instruction, which nobody sees. */
  get isInstruction() {
    return this.#instructions > 0;
  }

  begin(instruction = '') {
    this.#open.push({ instruction, paragraph: null, start: 0, isShown: false });
    this.#instructions += 1;
  }

  /** @param {string} text */
  addInstruction(text) {
    const field = this.#open.at(-1);
    if (field && !field.isShown && field.instruction.length < maxInstruction) field.instruction += text;
  }

  /**
   * The result begins, in a paragraph or in none.
   * @param {FieldHolder | undefined} paragraph
   */
  separate(paragraph) {
    const field = this.#open.at(-1);
    if (!field || field.isShown) return;
    field.isShown = true;
    field.paragraph = paragraph ?? null;
    field.start = paragraph?.text.length ?? 0;
    this.#instructions -= 1;
  }

  /**
   * A field ends: its paragraph is given its link; returns what it shows where it has no result.
   * @param {FieldHolder | undefined} paragraph
   */
  end(paragraph) {
    const field = this.#open.pop();
    if (!field) return '';
    if (!field.isShown) this.#instructions -= 1;
    const holder = field.paragraph;
    const end = holder?.text.length ?? 0;
    if (!holder || (holder === paragraph && end === field.start)) return this.isInstruction ? '' : shownBy(field.instruction);
    const href = hrefOf(field.instruction);
    if (href !== '') holder.marks.push({ start: field.start, end, href });
    return '';
  }
}
