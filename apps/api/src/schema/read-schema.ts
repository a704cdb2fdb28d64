/** Facts about each object of a schema that are the same in every supported version of PostgreSQL, by its name. */
export type SchemaFacts = Readonly<Record<string, string>>;

/** Runs one statement and answers its rows; any login may read the catalogue. */
export type Query = (sql: string) => Promise<unknown>;

/** Roles whose rights are part of the schema; a login of the API is a member of them and has none of its own. */
const ROLES = `('baanek_survivor', 'baanek_programme', 'baanek_office', 'baanek_jobs')`;
const GRANTEE = `CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END`;
const GRANTED = `(a.grantee = 0 OR a.grantee::regrole::text IN ${ROLES})`;
const columns = (table: string, numbers: string): string =>
  `(SELECT string_agg(coalesce(k.attname, 'expression'), ',' ORDER BY n.at) FROM unnest(${numbers}) WITH ORDINALITY n (number, at)
    LEFT JOIN pg_attribute k ON k.attrelid = ${table} AND k.attnum = n.number AND n.number > 0)`;

/** Expressions are left out: PostgreSQL 15 to 18 print the same one differently. */
const FACTS = `
  WITH own AS (
    SELECT c.oid, c.relname AS name, c.relkind AS kind, c.relrowsecurity AS walled, c.relacl AS acl FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')),
  routine AS (
    SELECT p.oid, p.proname || '(' || oidvectortypes(p.proargtypes) || ')' AS name, p.* FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'))
  SELECT 'table ' || name, concat_ws(' ', kind, CASE WHEN walled THEN 'row security' ELSE 'no row security' END) FROM own
  UNION ALL
  SELECT 'column ' || o.name || '.' || a.attname,
         concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
                   CASE WHEN a.attidentity <> '' THEN 'identity' WHEN a.atthasdef THEN 'default' END)
  FROM own o JOIN pg_attribute a ON a.attrelid = o.oid WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT 'constraint ' || o.name || '.' || c.conname,
         concat_ws(' ', CASE c.contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'references ' || f.relname
                        WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' ELSE 'exclude' END,
                   ${columns('c.conrelid', 'c.conkey')}, CASE WHEN NOT c.convalidated THEN 'not valid' END)
  FROM own o JOIN pg_constraint c ON c.conrelid = o.oid LEFT JOIN pg_class f ON f.oid = c.confrelid
  WHERE c.contype IN ('c', 'f', 'p', 'u', 'x')
  UNION ALL
  SELECT 'index ' || o.name || '.' || x.relname,
         concat_ws(' ', CASE WHEN i.indisunique THEN 'unique' END, ${columns('i.indrelid', 'i.indkey')},
                   CASE WHEN i.indpred IS NOT NULL THEN 'partial' END, CASE WHEN NOT i.indisvalid THEN 'invalid' END)
  FROM own o JOIN pg_index i ON i.indrelid = o.oid JOIN pg_class x ON x.oid = i.indexrelid
  WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
  UNION ALL
  SELECT 'policy ' || o.name || '.' || p.polname,
         concat_ws(' ', p.polcmd, CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END,
                   array_to_string(ARRAY(SELECT r.rolname FROM pg_roles r WHERE r.oid = ANY (p.polroles) ORDER BY 1), ','))
  FROM own o JOIN pg_policy p ON p.polrelid = o.oid
  UNION ALL
  SELECT 'trigger ' || o.name || '.' || t.tgname, concat_ws(' ', p.proname, t.tgtype, t.tgenabled)
  FROM own o JOIN pg_trigger t ON t.tgrelid = o.oid JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal
  UNION ALL
  SELECT 'function ' || r.name,
         concat_ws(' ', r.prokind, l.lanname, r.provolatile, format_type(r.prorettype, NULL), CASE WHEN r.prosecdef THEN 'security definer' END, md5(r.prosrc))
  FROM routine r JOIN pg_language l ON l.oid = r.prolang
  UNION ALL
  SELECT 'grant ' || a.privilege_type || ' on ' || o.name || ' to ' || ${GRANTEE}, 'granted'
  FROM own o, aclexplode(o.acl) a WHERE ${GRANTED}
  UNION ALL
  SELECT 'grant ' || a.privilege_type || ' on ' || o.name || '.' || x.attname || ' to ' || ${GRANTEE}, 'granted'
  FROM own o JOIN pg_attribute x ON x.attrelid = o.oid AND NOT x.attisdropped, aclexplode(x.attacl) a WHERE ${GRANTED}
  UNION ALL
  SELECT 'grant ' || a.privilege_type || ' on ' || r.name || ' to ' || ${GRANTEE}, 'granted'
  FROM routine r, aclexplode(coalesce(r.proacl, acldefault('f', r.proowner))) a WHERE ${GRANTED}
  UNION ALL
  SELECT 'grant ' || a.privilege_type || ' on schema public to ' || ${GRANTEE}, 'granted'
  FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'public' AND ${GRANTED}
  UNION ALL
  SELECT 'extension ' || extname, 'installed' FROM pg_extension WHERE extname = 'btree_gist'`;

/** The schema `public` of a database: its tables, functions and the rights on them. */
export async function readSchema(query: Query): Promise<SchemaFacts> {
  const rows = (await query(
    `SELECT name, fact FROM (${FACTS}) AS facts (name, fact) ORDER BY name COLLATE "C"`,
  )) as { name: string; fact: string }[];
  return Object.fromEntries(rows.map(({ name, fact }) => [name, fact]));
}
