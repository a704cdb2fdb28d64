import { inject, Injectable } from '@angular/core';
import { Api } from '../../http/api';
import type { Wire } from '../../http/api-types';

/** Signing in and out, and the settings of the user who is signed in. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly api = inject(Api);

  /** Facts for the sign-in page. */
  welcome(): Promise<Wire['WelcomeView']> {
    return this.api.get('/api/welcome');
  }

  setUp(body: Wire['SetUp']): Promise<void> {
    return this.api.post('/api/setup', { body });
  }

  signIn(body: Wire['Credentials']): Promise<void> {
    return this.api.post('/api/auth/sign-in', { body });
  }

  signOut(): Promise<void> {
    return this.api.post('/api/auth/sign-out');
  }

  me(): Promise<Wire['MeView']> {
    return this.api.get('/api/me');
  }

  changeSettings(body: Wire['ChangeSettings']): Promise<Wire['MeView']> {
    return this.api.patch('/api/me', { body });
  }

  changePassword(body: Wire['ChangePassword']): Promise<void> {
    return this.api.post('/api/me/password', { body });
  }

  draftKey(): Promise<Wire['DraftKey']> {
    return this.api.get('/api/me/draft-key');
  }

  sessions(): Promise<Wire['OwnSession'][]> {
    return this.api.get('/api/me/sessions');
  }

  endSession(id: string): Promise<void> {
    return this.api.delete('/api/me/sessions/{id}', { path: { id } });
  }

  endOtherSessions(): Promise<void> {
    return this.api.delete('/api/me/sessions');
  }
}
