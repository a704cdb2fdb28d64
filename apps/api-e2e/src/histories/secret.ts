import type { RecordName } from './records.ts';

/** A case as the table of rights sees it. */
export interface OpenCase {
  id: string;
  personId: string;
  open: boolean;
  team: Set<string>;
}

/** Something that was written in a case, by a word that stands nowhere else. */
export interface Secret {
  word: string;
  kind: RecordName | 'private_note' | 'appeal' | 'shift' | 'opinion';
  of: OpenCase;
  author: string;
  /** How the record is reached: the first part of its address, and its id. */
  single: string;
  id: string;
}
