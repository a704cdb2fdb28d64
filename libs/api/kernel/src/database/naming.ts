import { DefaultNamingStrategy } from 'typeorm';

/** `plannedEnd` in code is `planned_end` in the database. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  }
}
