import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** snake_case columns; the names of constraints are written out in the entities and migrations. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
