/** A key under which one thing is created once, however often the request for it is sent. */
export const newKey = (): string => crypto.randomUUID();
