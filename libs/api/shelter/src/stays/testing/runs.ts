const count = Number(process.env['BAANEK_RUNS'] ?? 100);

/** How many days of a house are tried; the soak tries 10,000, from another seed each time. */
export const runs = { count, timeout: 60_000 + count * 1_000 };
