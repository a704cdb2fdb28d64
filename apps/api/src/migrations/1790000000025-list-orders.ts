import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each list is read by, page after page: the centre, what narrows it most often, its order, the id where that ties. */
const WAS = {
  appeal_by_time: 'appeal (centre_id, happened_at)',
  client_case_by_opened: 'client_case (centre_id, state, opened_at)',
};
const IS = {
  appeal_by_time: 'appeal (centre_id, happened_at, id)',
  client_case_by_opened: 'client_case (centre_id, state, opened_at, id)',
};
const NEW = {
  appeal_by_logger: 'appeal (logged_by, happened_at, id)',
  audit_event_by_staff: 'audit_event (centre_id, staff_id, id)',
  case_worker_by_case: 'case_worker (case_id) WHERE ended_at IS NULL',
  client_case_by_time: 'client_case (centre_id, opened_at, id)',
  client_case_by_person: 'client_case (person_id)',
  enrolment_by_referred: 'enrolment (centre_id, referred_on, id)',
};

/** Lists are read by key, whatever they hold. */
export class ListOrders1790000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(WAS)) await db.query(`DROP INDEX ${name}`);
    for (const [name, on] of Object.entries({ ...IS, ...NEW }))
      await db.query(`CREATE INDEX ${name} ON ${on}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys({ ...IS, ...NEW })) await db.query(`DROP INDEX ${name}`);
    for (const [name, on] of Object.entries(WAS)) await db.query(`CREATE INDEX ${name} ON ${on}`);
  }
}
