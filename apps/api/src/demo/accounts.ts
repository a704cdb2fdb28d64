import type { Role } from '@baanek/contracts';

/** Stands on the sign-in page of a demo and in the README: it protects nothing but invented people. */
export const DEMO_PASSWORD = 'demo-tandoor-42';

/** One account per role, in the order they are shown. Names are invented. */
export const DEMO_ACCOUNTS: readonly { login: string; displayName: string; roles: Role[] }[] = [
  { login: 'intake', displayName: 'Асель Токтогулова', roles: ['intake'] },
  { login: 'counsellor', displayName: 'Нургүл Жээнбекова', roles: ['counsellor'] },
  { login: 'lawyer', displayName: 'Айнура Садыкова', roles: ['lawyer'] },
  { login: 'escort', displayName: 'Бермет Осмонова', roles: ['escort'] },
  { login: 'shelter', displayName: 'Гүлзат Маматова', roles: ['shelter'] },
  { login: 'facilitator', displayName: 'Эрлан Касымов', roles: ['facilitator'] },
  { login: 'director', displayName: 'Жылдыз Абдраимова', roles: ['director'] },
  { login: 'analyst', displayName: 'Тимур Исаков', roles: ['analyst'] },
  { login: 'auditor', displayName: 'Ольга Турсунова', roles: ['auditor'] },
  { login: 'admin', displayName: 'Данияр Ибраимов', roles: ['admin'] },
];

/** Colleagues who make the week and the case lists look like a centre; not offered on the sign-in page. */
export const DEMO_COLLEAGUES: typeof DEMO_ACCOUNTS = [
  { login: 'counsellor2', displayName: 'Мээрим Сыдыкова', roles: ['counsellor'] },
  { login: 'escort2', displayName: 'Назира Эргешова', roles: ['escort'] },
];
