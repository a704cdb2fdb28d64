/** A sum of variables, each with its coefficient. */
export type Terms = readonly (readonly [coefficient: number, variable: string])[];

/**
 * Collects a mixed-integer programme and writes it in the LP format of CPLEX; every variable is a whole number from
 * zero.
 */
export class IntegerProgram {
  private readonly objective: string[] = [];
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];
  private readonly names: string[] = [];

  /** Adds a variable with its upper bound and its cost, and returns its name. */
  variable(upper: number, cost = 0): string {
    const name = `x${this.names.length}`;
    this.names.push(name);
    this.bounds.push(`0 <= ${name} <= ${upper}`);
    if (cost !== 0) this.objective.push(term([cost, name]));
    return name;
  }

  atMost(terms: Terms, most: number): void {
    this.row(terms, '<=', most);
  }

  /** A variable is at most so much, and zero where a condition is. */
  onlyIf(variable: string, most: number, condition: string): void {
    this.atMost(
      [
        [1, variable],
        [-most, condition],
      ],
      0,
    );
  }

  /** A variable is at most so much, and zero where a condition is one. */
  unless(variable: string, most: number, condition: string): void {
    this.atMost(
      [
        [1, variable],
        [most, condition],
      ],
      most,
    );
  }

  equal(terms: Terms, value: number): void {
    this.row(terms, '=', value);
  }

  toString(): string {
    return [
      'Minimize',
      this.objective.join('\n') || `0 ${this.variable(0)}`,
      'Subject To',
      ...this.rows,
      'Bounds',
      ...this.bounds,
      'Generals',
      ...this.names,
      'End',
    ].join('\n');
  }

  private row(terms: Terms, relation: string, value: number): void {
    const sums = new Map<string, number>();
    for (const [coefficient, name] of terms) sums.set(name, (sums.get(name) ?? 0) + coefficient);
    const some = [...sums].filter(([, coefficient]) => coefficient !== 0);
    // a row without variables is kept, for it may be impossible
    const left = some.length > 0 ? some : [[this.variable(0), 1] as const];
    this.rows.push(
      `${left.map(([name, coefficient]) => term([coefficient, name])).join('\n')} ${relation} ${value}`,
    );
  }
}

const term = ([coefficient, name]: Terms[number]): string =>
  `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`;
