/** What of a query was given: a body has no place for what is absent or null. */
export const given = <Q extends object>(query: Q): { [K in keyof Q]?: NonNullable<Q[K]> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof Q]?: NonNullable<Q[K]>;
  };
