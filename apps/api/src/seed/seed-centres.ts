import type { INestApplicationContext } from '@nestjs/common';
import { PasswordHasher } from '@baanek/access';
import { type Role, sideOf } from '@baanek/contracts';
import { Keyring, type Principal } from '@baanek/kernel';
import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { DEMO_PASSWORD } from '../demo/accounts';

/** Who works in each centre; signs in as `seed1.intake` with the password of the demo. */
const ROLES = [
  'intake',
  'counsellor',
  'lawyer',
  'shelter',
  'director',
  'auditor',
] as const satisfies readonly Role[];

export interface SeedCentre {
  code: string;
  intake: Principal;
  shelter: Principal;
}

/** Makes the centres, marked as demo: nobody in them is real. */
export async function foundCentres(
  app: INestApplicationContext,
  owner: pg.Client,
  count: number,
): Promise<SeedCentre[]> {
  const hash = await app.get(PasswordHasher).hash(DEMO_PASSWORD);
  const centres: SeedCentre[] = [];
  for (let n = 1; n <= count; n++) {
    const centreId = newId();
    const code = `seed${n}`;
    const facts = [centreId, code, `Центр ${n} (вымышленные люди)`, app.get(Keyring).wrapNew(centreId)];
    await owner.query(`SELECT centre_create($1, $2, $3, true, $4)`, facts);
    const staff = ROLES.map(role => ({ staffId: newId(), role }));
    for (const { staffId, role } of staff) {
      const values = [staffId, centreId, `${code}.${role}`, `${role} ${n}`, [role], hash];
      await owner.query(`SELECT staff_create($1, $2, $3, $4, $5, $6, false)`, values);
    }
    const as = (role: (typeof ROLES)[number]): Principal => {
      const staffId = staff.find(one => one.role === role)?.staffId ?? '';
      const by = { staffId, centreId, sessionId: newId(), roles: [role], side: sideOf([role]) };
      return { ...by, mustChangePassword: false };
    };
    centres.push({ code, intake: as('intake'), shelter: as('shelter') });
  }
  return centres;
}
