import { inject, Injectable } from '@angular/core';
import type { Answer, CallArguments, PathOf } from './api-types';
import { type Call, Transport } from './transport';

/** Calls the API. Address, parameters, body, version, key and answer are typed by its OpenAPI document. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly transport = inject(Transport);

  get<P extends PathOf<'get'>>(path: P, ...options: CallArguments<P, 'get'>): Promise<Answer<P, 'get'>>;
  get(path: string, call: Call = {}): Promise<unknown> {
    return this.transport.send('GET', path, call);
  }

  /** What `get` would answer, if the page had asked for it before the application stood and it is here. */
  early<P extends PathOf<'get'>>(path: P, ...options: CallArguments<P, 'get'>): Answer<P, 'get'> | undefined;
  early(path: string, call: Call = {}): unknown {
    return this.transport.early(path, call);
  }

  post<P extends PathOf<'post'>>(path: P, ...options: CallArguments<P, 'post'>): Promise<Answer<P, 'post'>>;
  post(path: string, call: Call = {}): Promise<unknown> {
    return this.transport.send('POST', path, call);
  }

  put<P extends PathOf<'put'>>(path: P, ...options: CallArguments<P, 'put'>): Promise<Answer<P, 'put'>>;
  put(path: string, call: Call = {}): Promise<unknown> {
    return this.transport.send('PUT', path, call);
  }

  patch<P extends PathOf<'patch'>>(
    path: P,
    ...options: CallArguments<P, 'patch'>
  ): Promise<Answer<P, 'patch'>>;
  patch(path: string, call: Call = {}): Promise<unknown> {
    return this.transport.send('PATCH', path, call);
  }

  delete<P extends PathOf<'delete'>>(
    path: P,
    ...options: CallArguments<P, 'delete'>
  ): Promise<Answer<P, 'delete'>>;
  delete(path: string, call: Call = {}): Promise<unknown> {
    return this.transport.send('DELETE', path, call);
  }
}
