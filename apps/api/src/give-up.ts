import { CannotStart, describeFailure } from '@baanek/kernel';

// Imported first by every program that an operator starts: whatever nobody handled ends it, with one line of the log.

/** Says why in one line: a reason that may be told as it is, of anything else its kind and where. */
function giveUp(error: unknown): void {
  const why = error instanceof CannotStart ? { reason: error.message } : { failure: describeFailure(error) };
  const line = { level: 60, time: new Date().toISOString(), msg: 'server.failed', ...why };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  process.exit(1);
}
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
