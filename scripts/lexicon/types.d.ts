// What a lexicon file holds, as read.mjs gives it.

/** A section that a file may have (sections.mjs). */
export interface Rule {
  name: string;
  says: string;
  scope: 'own' | 'any' | 'web';
  kind: 'words' | 'values' | 'scales' | 'sets' | 'phrases';
  /** What a label may be: one of a list, of an object's keys, what a pattern finds, or of a C++ table by its name. */
  labels?: string[] | RegExp | Record<string, number>;
  from?: number;
  complete?: boolean;
  identifies?: boolean;
  exclusive?: string;
}

/** A word, as it is written and as it is folded, the token that it is of, and its line. */
export interface Entry {
  word: string;
  folded: string;
  token: string;
  line: number;
}

export interface Row {
  label: string;
  sides: Entry[][];
  /** Absent of rows of several languages that are put together. */
  line?: number;
}

export interface Section {
  rule: Rule;
  line: number;
  rows: Row[];
}

export interface Language {
  code: string;
  file: string;
  name: string;
  script: string;
  sections: Map<string, Section>;
}
