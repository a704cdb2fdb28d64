/** What one journal may hold; the same figures stand in docs/import.md and in the words of the screen. */
export const LIMITS = {
  /** Lines under the heading, empty ones included. */
  rows: 60_000,
  columns: 60,
  /** Characters of one cell that are kept; a longer one is a fault of its row. */
  cell: 2_001,
  /** Bytes an XLSX may unpack to. */
  unpacked: 96 * 1024 * 1024,
  /** How much larger than its packed form one part of it may be; Excel's own files stay under 40. */
  ratio: 160,
  /** Cells, counted up to the last one of each row. */
  area: 6_000_000,
  parts: 1_000,
} as const;

/** Stands where a file holds something that cannot be read; a row that holds it in a column of ours is not entered. */
export const UNREADABLE = '\uFFFD';
