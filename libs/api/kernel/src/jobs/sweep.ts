/** Forgets what is of no more use, as the role of the jobs, which may delete nothing else. */
export async function sweep(run: (sql: string) => Promise<unknown>): Promise<void> {
  await run(`DELETE FROM public.idempotent_reply WHERE created_at < now() - interval '2 days'`);
  await run(`SELECT public.access_sweep()`);
}
