// The types of words.js.

type Values = Record<string, string | number>;

export interface Words {
  lang: string;
  english: boolean;
  /** The names of sides that have no label. */
  label: { left: string; right: string };
  say: (key: string, values?: Values) => string;
  /** In the form that the language has for a count. */
  counted: (key: string, count: number, values?: Values) => string;
  number: (value: number) => string;
  /** A share beside figures. */
  percent: (share: number) => string;
  /** The name of a kind of detail before its sentence; empty where the sentence begins with it. */
  kindLabel: (detail: { kind: string; says: string }) => string;
  side: (side: 'left' | 'right' | 'both') => string;
  /** Why a fact matters: of the English sentence that of this language. */
  reason: (sentence: string) => string;
  /** What web/render/retell.js makes sentences of. */
  messages: import('../render/types.d.ts').TellMessages;
}

/** English first. */
export declare const languages: string[];

export declare function wordsIn(lang: string): Words;
