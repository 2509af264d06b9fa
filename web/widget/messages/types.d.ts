// The types that the languages of the interface share. English (en.js) says which messages there are.

import type { Fact } from '../../engine/report.d.ts';

/** What both sides are called. */
export interface Labels {
  left: string;
  right: string;
}

export type Status = Fact['status'];

/** Which facts to list. */
export type Filter = 'differences' | 'changed' | 'reworded' | 'shared' | 'removed' | 'added' | 'unsure' | 'all';

/** How many facts there are, by status. */
export type StatusCounts = Record<Status, number>;

/** What of a side the other one tells, by how: 'shared', 'reworded', 'changed'; 'own' is what it does not tell. */
export type Shares = Record<string, number>;

/** An error with what fills its sentence. */
export type CodedError = Error & { code?: string; details?: Record<string, string> };

/** Everything the element says in one language. */
export type ElementMessages = Omit<English, 'ofVersions'> & { ofVersions: Partial<English['ofVersions']> };

type English = typeof import('./en.js').en;
