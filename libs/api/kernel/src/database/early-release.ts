// A transaction whose locks many wait for gives them back before its changes are on disk (ADR 14).
//
// PostgreSQL releases locks when COMMIT returns, and COMMIT waits for the disk unless `synchronous_commit` is off. So it
// is switched off for that COMMIT, and one more statement, which writes to the log and does wait, follows it. The log is
// written in order: once the second statement has returned, everything committed before it is on disk, and on every
// replica that is waited for.
//
// Guarantee: nobody is answered before their own changes are on disk. Transactions that see those changes earlier write
// later in the log, so their own wait covers them. A crash in between loses changes that nobody was told of.

/** Sent before COMMIT: it returns, and releases locks, without waiting for the disk. */
export const DO_NOT_WAIT_FOR_DISK = `SET LOCAL synchronous_commit = off`;

/** Sent after COMMIT: returns when everything committed before is on disk. */
export const WAIT_FOR_DISK = `SELECT pg_logical_emit_message(true, 'baanek', '')`;
