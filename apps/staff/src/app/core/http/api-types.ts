import type { ApiComponents, ApiPaths } from '@baanek/contracts';

/** Shapes of the wire, generated from the API's document. */
export type Wire = ApiComponents['schemas'];

/** A record in the version that the user has seen; the server refuses to change any other version. */
export type Versioned = Pick<Wire['Ref'], 'id' | 'version'>;

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The addresses that offer a method. */
export type PathOf<M extends Method> = {
  [P in keyof ApiPaths]: ApiPaths[P] extends Record<M, object> ? P : never;
}[keyof ApiPaths];

type Operation<P, M> = P extends keyof ApiPaths
  ? M extends keyof ApiPaths[P]
    ? ApiPaths[P][M]
    : never
  : never;

/** Query parameters of an address. Those that are absent or null are left out. */
export type Query<P extends PathOf<'get'>> = QueryOf<Operation<P, 'get'>>;

type QueryOf<O> = O extends { parameters: { query?: infer Q } }
  ? { [K in keyof Q]: Q[K] | null | undefined }
  : never;

type PathParameters<O> = O extends { parameters: { path: infer T } } ? { path: T } : unknown;

type QueryParameters<O> = O extends { parameters: { query: infer _ } }
  ? { query: QueryOf<O> }
  : { query?: QueryOf<O> };

type Body<O> = O extends { requestBody: { content: { 'application/json': infer T } } }
  ? { body: T }
  : O extends { requestBody: { content: { 'multipart/form-data': object } } }
    ? { form: FormData }
    : unknown;

/** `If-Match` and `Idempotency-Key`, where the operation requires them. */
type Headers<O> = (O extends { parameters: { header: { 'If-Match': string } } }
  ? { version: number }
  : unknown) &
  (O extends { parameters: { header: { 'Idempotency-Key': string } } } ? { key: string } : unknown);

type Options<O> = PathParameters<O> & QueryParameters<O> & Body<O> & Headers<O> & { signal?: AbortSignal };

/** Everything that a call needs besides its address; optional where nothing is required. */
export type CallArguments<P extends PathOf<M>, M extends Method> =
  Partial<Options<Operation<P, M>>> extends Options<Operation<P, M>>
    ? [options?: Options<Operation<P, M>>]
    : [options: Options<Operation<P, M>>];

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;

/** The body of the answer when all goes well. */
export type Answer<P extends PathOf<M>, M extends Method> =
  Operation<P, M> extends { responses: { 200: infer R } }
    ? Json<R>
    : Operation<P, M> extends { responses: { 201: infer R } }
      ? Json<R>
      : undefined;
