/** The fields of a form without null: every choice has been made. */
export type Complete<T> = { [K in keyof T]: NonNullable<T[K]> };

/** Whether every choice has been made. The rule `required` marks each one that has not. */
export const isComplete = <T extends object>(fields: T): fields is T & Complete<T> =>
  Object.values(fields).every(value => value !== null);
