import { withOwner } from './landed.ts';

/** Every object of the schema `public` with its whole definition, as this PostgreSQL prints it, in order of name. */
export const catalogueOf = (owner: string): Promise<string[]> =>
  withOwner(owner, async client => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT line FROM (${DEFINITIONS.join(' UNION ALL ')}) AS definitions (line) ORDER BY line COLLATE "C"`,
    );
    return rows.map(({ line }) => line);
  });

const PUBLIC = `'public'::regnamespace`;
const NO_EXTENSION = (catalogue: string, oid: string): string =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;
/** The order of rights in a list is the order in which they were given: no difference. */
const RIGHTS = (list: string): string =>
  `(SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(${list}) x)`;

const DEFINITIONS = [
  `SELECT concat_ws(' ', 'relation', c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, ${RIGHTS('c.relacl')})
   FROM pg_class c WHERE c.relnamespace = ${PUBLIC}`,
  `SELECT concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                    a.attgenerated, pg_get_expr(d.adbin, d.adrelid), ${RIGHTS('a.attacl')})
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
   LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = ${PUBLIC} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT concat_ws(' ', 'constraint', c.conrelid::regclass, c.conname, c.convalidated, pg_get_constraintdef(c.oid))
   FROM pg_constraint c WHERE c.connamespace = ${PUBLIC}`,
  `SELECT concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE c.relnamespace = ${PUBLIC}`,
  `SELECT concat_ws(' ', 'policy', tablename, policyname, permissive, roles, cmd, qual, 'CHECK', with_check)
   FROM pg_policies WHERE schemaname = 'public'`,
  `SELECT concat_ws(' ', 'trigger', t.tgenabled, pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE NOT t.tgisinternal`,
  `SELECT concat_ws(' ', 'function', pg_get_functiondef(p.oid), ${RIGHTS('p.proacl')})
   FROM pg_proc p WHERE p.pronamespace = ${PUBLIC} AND ${NO_EXTENSION('pg_proc', 'p.oid')}`,
  `SELECT concat_ws(' ', 'schema', n.nspname, ${RIGHTS('n.nspacl')}) FROM pg_namespace n WHERE n.nspname = 'public'`,
];
