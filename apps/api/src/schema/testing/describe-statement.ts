import pg from 'pg';

/** A column that a statement answers with. */
export interface DescribedColumn {
  name: string;
  /** OID of its type. */
  type: number;
}

/** The messages of the extended query protocol, which the driver hands to whatever is submitted. */
interface Connection {
  parse(query: { name: string; text: string; types: number[] }): void;
  describe(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Has PostgreSQL parse a statement and describe its columns, without running it. */
class Description {
  private columns: DescribedColumn[] = [];

  constructor(
    private readonly text: string,
    private readonly done: (columns: DescribedColumn[]) => void,
    private readonly failed: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.parse({ name: '', text: this.text, types: [] });
    connection.describe({ type: 'S', name: '' });
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
  }

  handleError(error: Error): void {
    this.failed(error);
  }

  handleReadyForQuery(): void {
    this.done(this.columns);
  }
}

/** The columns a statement answers with; none when it answers no rows. Rejects when PostgreSQL cannot parse it. */
export function describeStatement(client: pg.Client, text: string): Promise<DescribedColumn[]> {
  return new Promise((done, failed) => {
    client.query(new Description(text, done, failed) as unknown as pg.Submittable);
  });
}

const { builtins } = pg.types;

/** What the driver makes of values of a type, by its OID; of any other type it makes strings. */
const KINDS = new Map<number, string>([
  ...[builtins.INT2, builtins.INT4, builtins.OID].map(type => [type, 'number'] as const),
  ...[builtins.FLOAT4, builtins.FLOAT8].map(type => [type, 'number'] as const),
  ...[builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ].map(type => [type, 'Date'] as const),
  ...[builtins.JSON, builtins.JSONB].map(type => [type, 'object'] as const),
  ...[1005, 1007, 1021, 1022].map(type => [type, 'number[]'] as const), // int2, int4, float4, float8
  ...[1001, 1009, 1014, 1015, 1016, 1231, 2951].map(type => [type, 'string[]'] as const), // text, uuid and the like
  [builtins.BOOL, 'boolean'],
  [builtins.BYTEA, 'Buffer'],
]);

/** What a program finds in a column of this type, named as `tools/sql` names it. */
export const kindOf = (type: number): string => KINDS.get(type) ?? 'string';
