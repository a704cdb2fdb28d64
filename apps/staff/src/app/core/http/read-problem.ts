import { Problem } from './problem';

/** Reads the problem document of a refusal. Any other body comes from a proxy, which means that the server is out of reach. */
export async function readProblem(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after') ?? 0);
  try {
    const { code, errors } = (await response.json()) as Pick<Problem, 'code'> & {
      errors?: Problem['faults'];
    };
    return new Problem(code, response.status, errors, retryAfter);
  } catch {
    return new Problem('server.unavailable', response.status, [], retryAfter);
  }
}
