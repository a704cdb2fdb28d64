/** What was done or seen. No field may hold personal data: ids, codes of closed sets, nothing else. */
export interface AuditEntry {
  /** `domain.verb`, such as `cases.opened`; stable, translated by the reader's screen. */
  action: string;
  subjectKind?: string;
  subjectId?: string;
  /** The people whose names were shown, where the subject is not one of them: a list, a search, a household. */
  subjectIds?: readonly string[];
  /** A code of a closed set, or several, sorted and joined by commas. */
  reason?: string;
}
