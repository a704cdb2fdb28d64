import {
  type Centre,
  firstSignIn,
  type Installation,
  openInstallation,
  PASSWORD,
  Visitor,
  type Wire,
} from '@baanek/e2e';

describe('the way in and out', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  }, 120_000);
  afterAll(() => api.stop());

  const hire = async (login: string): Promise<Wire['NewPasswordView']> =>
    centre.staff.admin.must('POST', 'staff', {
      body: { login, displayName: 'New Hand', roles: ['intake'] } satisfies Wire['AddStaff'],
    });

  it('hands out a cookie no script reads and no other site sends', async () => {
    const told = await new Visitor(api.url).ask('POST', 'auth/sign-in', {
      body: { login: 'first.intake', password: PASSWORD },
    });
    expect(told.status).toBe(204);
    expect(told.headers.get('set-cookie')).toMatch(
      /^__Host-baanek=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(told.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses what a page of one person would do with the session of another, and leaves that session be', async () => {
    const { staff, staffIds } = centre;
    const headers = (id: string): Record<string, string> => ({ 'x-baanek-staff': id });
    const own = await staff.shelter.ask('GET', 'shelter/board', { headers: headers(staffIds.shelter) });
    expect(own.status).toBe(200);
    const asks = [
      ['GET', 'shelter/board'],
      ['POST', 'auth/sign-out'],
      ['GET', 'me'],
    ] as const;
    for (const [method, path] of asks) {
      const told = await staff.shelter.ask(method, path, { headers: headers(staffIds.intake) });
      expect([path, told.status, told.body['code']]).toEqual([path, 401, 'access.signed_out']);
      expect(told.headers.get('set-cookie')).toBeNull();
    }
    expect((await staff.shelter.ask('GET', 'me')).status).toBe(200);
  });

  it('lets no answer be kept, however its address is written', async () => {
    const { session } = centre.staff.shelter;
    for (const path of ['/api/me', '/%61pi/me', '/%61pi/me/draft-key', '/%', '/api/none']) {
      const told = await fetch(api.url + path, { headers: { cookie: session, 'x-baanek-client': '1' } });
      expect([path, told.headers.get('cache-control')]).toEqual([path, 'no-store']);
    }
  });

  it('lets a new worker do nothing before she has chosen a password of her own', async () => {
    const { temporaryPassword } = await hire('newcomer');
    const visitor = await new Visitor(api.url).signIn('newcomer', temporaryPassword);
    expect((await visitor.ask('GET', 'cases')).body['code']).toBe('access.password_change_required');
    const weak = await visitor.ask('POST', 'me/password', {
      body: { current: temporaryPassword, next: 'newcomer1234' },
    });
    expect(weak.body).toMatchObject({ code: 'access.password_weak', errors: [{ field: 'next' }] });
    await visitor.must('POST', 'me/password', { body: { current: temporaryPassword, next: PASSWORD } });
    expect((await visitor.ask('GET', 'cases')).status).toBe(200);
  });

  it('turns a dismissed worker away at her next request', async () => {
    const { id, temporaryPassword } = await hire('leaver');
    const visitor = await firstSignIn(api.url, 'leaver', temporaryPassword);
    const staff = await centre.staff.admin.must<Wire['StaffView'][]>('GET', 'staff');
    const version = staff.find(one => one.id === id)?.version ?? 0;
    expect((await visitor.ask('GET', 'cases')).status).toBe(200); // her session is known to the server by now
    await centre.staff.admin.must('PUT', `staff/${id}`, {
      body: { displayName: 'New Hand', roles: ['intake'], active: false } satisfies Wire['ChangeStaff'],
      version,
    });
    expect((await visitor.ask('POST', 'persons/search', { body: { text: 5 } })).status).toBe(401);
    expect((await visitor.ask('GET', 'cases')).status).toBe(401);
    expect(
      (
        await new Visitor(api.url).ask('POST', 'auth/sign-in', {
          body: { login: 'leaver', password: PASSWORD },
        })
      ).body['code'],
    ).toBe('access.wrong_credentials');
  });

  it('hands nobody a new password of her own, however her id is written', async () => {
    const { admin } = centre.staff;
    const { id } = await admin.must<{ id: string }>('GET', 'me');
    const own = (await admin.must<Wire['StaffView'][]>('GET', 'staff')).find(one => one.id === id);
    for (const written of [id, id.toUpperCase()]) {
      const told = await admin.ask('POST', `staff/${written}/password`, { version: own?.version ?? 0 });
      expect(told.body['code']).toBe('access.own_account');
    }
  });

  it('signs out everywhere else at once, and here when asked', async () => {
    const here = await new Visitor(api.url).signIn('first.lawyer', PASSWORD);
    const there = await new Visitor(api.url).signIn('first.lawyer', PASSWORD);
    await here.must('DELETE', 'me/sessions');
    expect((await there.ask('GET', 'me')).status).toBe(401);
    const left = await here.ask('POST', 'auth/sign-out');
    expect(left.headers.get('clear-site-data')).toContain('"storage"');
    expect((await here.ask('GET', 'me')).status).toBe(401);
  });

  it('leaves the sealed drafts when the page signs out by itself', async () => {
    const away = await new Visitor(api.url).signIn('first.lawyer', PASSWORD);
    const left = await away.ask('POST', 'auth/sign-out', { headers: { 'x-baanek-unattended': '1' } });
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies"');
    expect((await away.ask('GET', 'me')).status).toBe(401);
  });

  it('makes whoever guesses wait, and answers an unknown name as it does a wrong password', async () => {
    const guess = (login: string) =>
      new Visitor(api.url).ask('POST', 'auth/sign-in', { body: { login, password: `wrong ${PASSWORD}` } });
    const [known, unknown] = [await guess('first.escort'), await guess('nobody.at.all')];
    expect({ ...known.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    let told = known;
    for (let i = 0; i < 6 && told.status !== 429; i++) told = await guess('first.escort');
    expect(told.status).toBe(429);
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('spends the link of the first start once', async () => {
    const told = await new Visitor(api.url).ask('POST', 'setup', {
      body: {
        token: 'x'.repeat(43),
        centreCode: 'another',
        centreName: 'Another',
        login: 'intruder',
        displayName: 'In Truder',
        password: PASSWORD,
      } satisfies Wire['SetUp'],
    });
    expect(told.body['code']).toBe('access.setup_link_invalid');
  });

  it('asks for TLS on its own host name, not on those below it', async () => {
    const { headers } = await new Visitor(api.url).ask('GET', 'health/live');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('refuses what another site made a browser send', async () => {
    const { intake } = centre.staff;
    const from = (headers: Record<string, string>) =>
      intake.ask('PATCH', 'me', { body: { theme: 'dark' }, headers });
    expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const bare = await fetch(`${api.url}/api/me`, {
      method: 'PATCH',
      headers: { cookie: intake.session, 'content-type': 'application/json' },
      body: '{"theme":"dark"}',
    });
    expect(bare.status).toBe(403);
    expect((await from({})).status).toBe(200);
  });
});
