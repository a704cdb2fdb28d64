import { Problem } from './problem';

/** The problem document of a refusal. A page of a proxy in between is not ours: then the server is out of reach. */
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
