import { CannotStart, describeFailure } from '@baanek/kernel';

// Imported first by every program that an operator starts: whatever nobody handled ends it, with one line of the log.

interface Line {
  level: number;
  msg: string;
  reason?: string;
  failure?: Record<string, unknown>;
}

const write = (line: Line): void => {
  process.stderr.write(`${JSON.stringify({ ...line, time: new Date().toISOString() })}\n`);
};

/** Says why in one line: a reason that may be told as it is, of anything else its kind and where. */
function giveUp(error: unknown): void {
  const why = error instanceof CannotStart ? { reason: error.message } : { failure: describeFailure(error) };
  write({ level: 60, msg: 'server.failed', ...why });
  process.exit(1);
}
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

// Node’s own warnings are no JSON, and may quote what they are about
process.removeAllListeners('warning');
process.on('warning', warning => {
  write({ level: 40, msg: 'node.warning', failure: describeFailure(warning) });
});
