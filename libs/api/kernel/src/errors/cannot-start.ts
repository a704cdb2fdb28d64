/** Why a program does not go on, in one line that may be told: names, files and rules, never a value or what was typed. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
