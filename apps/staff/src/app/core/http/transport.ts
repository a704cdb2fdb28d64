import { inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { earlyAnswer, earlyBody } from './early/early-read';
import { newKey } from './idempotency-key';
import { UserActivity } from './user-activity';
import { Connectivity } from './connectivity';
import { isOutage, Problem } from './problem';
import { readProblem } from './read-problem';
import { withTimeLimit } from './time-limit';

/** One request, as it leaves the browser. */
export interface Call {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  body?: unknown;
  form?: FormData;
  /** Version seen; sent with every change of one record. */
  version?: number;
  /** Stays as it is for every attempt to create one thing. */
  key?: string;
  /** Lets the caller give up. */
  signal?: AbortSignal;
}

const RETRY_AFTER_MS = [400, 1500];
/** Nobody waits longer for a turn than this, whatever the server says. */
const LONGEST_PAUSE_MS = 5_000;
/** How long an answer may take; searches for places and work on a journal answer within half of it. */
const ANSWER_MS = 45_000;
/** A journal on a slow line takes as long as the server allows. */
const UPLOAD_MS = 330_000;

/** The line is there, and nobody answers: another try would wait as long. */
class NoAnswerInTime extends Problem {
  constructor() {
    super('network', 0);
  }
}

/** Sends requests. Repeats what is safe to repeat: reads, and creations under their key. */
@Injectable({ providedIn: 'root' })
export class Transport {
  private readonly activity = inject(UserActivity);
  private readonly connectivity = inject(Connectivity);

  /**
   * Whose page this is. All tabs of a browser share its cookie, so the server refuses what a page of one person would do with
   * the session of another.
   */
  staffId: string | null = null;
  /**
   * Keys under which something else is on record already, with the one that is sent instead: whoever was told so and sends
   * again means another record.
   */
  private readonly usedUp = new Map<string, string>();
  /** The server says that the session is over. */
  readonly signedOut = new Subject<void>();
  /** The server says that somebody else has changed a record that is shown. */
  readonly outdated = new Subject<void>();

  /** The body of the answer; a refusal, or no answer at all, is a `Problem`. */
  async send(method: string, path: string, call: Call): Promise<unknown> {
    try {
      const answer = await (method === 'GET' || call.key ? this.repeat : this.once)(method, path, call);
      this.connectivity.answered();
      return answer;
    } catch (error) {
      if (!isOutage(error)) this.connectivity.answered();
      else if (!call.signal?.aborted) this.connectivity.unanswered(); // an aborted call says nothing about the server
      throw error;
    }
  }

  /** The answer to what the page asked for before the application stood, if it is here: to be shown at once. */
  early(path: string, call: Call): unknown {
    return earlyBody(addressOf(path, call));
  }

  private readonly repeat = async (method: string, path: string, call: Call): Promise<unknown> => {
    for (const pause of RETRY_AFTER_MS) {
      try {
        return await this.once(method, path, call);
      } catch (error) {
        if (!(error instanceof Problem) || !mayComeAgain(error)) throw error;
        const asked = Math.min(error.retryAfter * 1000, LONGEST_PAUSE_MS);
        await new Promise(done => setTimeout(done, Math.max(pause, asked)));
      }
    }
    return this.once(method, path, call);
  };

  private readonly once = async (method: string, path: string, call: Call): Promise<unknown> =>
    withTimeLimit(
      call.form ? UPLOAD_MS : ANSWER_MS,
      async signal => {
        try {
          return await this.answer(method, path, call, signal);
        } catch (error) {
          throw signal.aborted && !call.signal?.aborted ? new NoAnswerInTime() : error;
        }
      },
      call.signal,
    );

  private async answer(method: string, path: string, call: Call, signal: AbortSignal): Promise<unknown> {
    const { body, form } = call;
    const early = method === 'GET' ? await earlyAnswer(addressOf(path, call)) : null;
    const response =
      early ??
      (await fetch(addressOf(path, call), {
        method,
        headers: this.headersOf(call),
        body: form ?? (body === undefined ? null : JSON.stringify(body)),
        credentials: 'same-origin',
        signal,
      }).catch(
        () => null, // no answer at all: `fetch` rejects without saying more
      ));
    if (!response) throw new Problem('network', 0);
    if (response.ok) return response.status === 204 ? undefined : await response.json();
    const problem = await readProblem(response);
    if (problem.code === 'access.signed_out') this.signedOut.next();
    if (problem.code === 'version.stale') this.outdated.next();
    if (problem.code === 'idempotency.key_reused' && call.key) this.usedUp.set(call.key, newKey());
    throw problem;
  }

  private headersOf({ body, version, key }: Call): Record<string, string> {
    return {
      'x-baanek-client': '1',
      ...(this.staffId === null ? {} : { 'x-baanek-staff': this.staffId }),
      ...(this.activity.isAway() ? { 'x-baanek-unattended': '1' } : {}), // must not keep the session alive
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': this.usedUp.get(key) ?? key }),
    };
  }
}

/** The line broke, or this account has so much under way that nothing was begun. */
const mayComeAgain = (problem: Problem): boolean =>
  problem.code === 'request.too_many' || (problem.code === 'network' && !(problem instanceof NoAnswerInTime));

/** The address with its parameters filled in; parameters that are empty are left out. */
function addressOf(path: string, { path: names = {}, query = {} }: Call): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${filled}?${text}` : filled;
}
