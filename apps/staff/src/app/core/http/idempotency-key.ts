/** An idempotency key: requests under one key create one thing, however often they are sent. */
export const newKey = (): string => crypto.randomUUID();
