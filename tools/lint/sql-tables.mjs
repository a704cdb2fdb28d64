// A wall in SQL: statements of a domain name its own tables. What an upstream domain lets others read, it exports as a
// fragment (`registry.sql.ts`, `kernel/database/directory.sql.ts`), whose text stands there.

/** Who owns each table. */
const TABLES = {
  kernel: [
    'audit_event',
    'centre_key',
    'idempotent_reply',
    'record_version',
    'root_key_fingerprint',
    'sealing_key',
  ],
  tasks: ['set_up_answer', 'today_look', 'today_put_off'],
  access: [
    'centre',
    'list_views',
    'session',
    'setup_link',
    'sign_in_throttle',
    'staff',
    'staff_credential',
    'staff_role',
  ],
  registry: [
    'duplicate_pair',
    'duplicate_search',
    'household',
    'household_member',
    'name_filing',
    'person',
    'person_merge',
    'person_token',
    'person_transfer',
  ],
  cases: [
    'appeal',
    'appeal_count',
    'appeal_delta',
    'appeal_first',
    'appointment',
    'appointment_client',
    'case_change',
    'case_conference',
    'case_danger',
    'case_goal',
    'case_incident',
    'case_outcome',
    'case_service',
    'case_task',
    'case_worker',
    'child_record',
    'client_case',
    'coming_of_age',
    'consulting_room',
    'counselling_session',
    'follow_up',
    'goal_note',
    'plan_review',
    'funding_source',
    'note_showing',
    'note_template',
    'police_risk_result',
    'private_note',
    'reach_attempt',
    'risk_assessment',
    'risk_questionnaire',
    'risk_questionnaire_use',
    'second_opinion',
    'safety_plan',
    'session_note',
    'shift_entry',
    'shift_sign_off',
    'shift_sign_off_read',
    'staff_cover',
  ],
  imports: ['import_batch', 'import_mapping', 'import_row'],
  shelter: [
    'apart',
    'bed_stay',
    'house',
    'house_incident',
    'house_rules',
    'place',
    'place_ask',
    'place_refusal',
    'place_request',
    'roll_call_mark',
    'room',
    'room_closure',
    'room_door',
    'stay',
    'stay_absence',
    'stay_extension',
  ],
  legal: ['trip'],
  reports: ['figure_reading', 'figure_release', 'figure_share'],
  programme: ['attendance', 'enrolment', 'group_session', 'programme_group'],
};

/** Tables that every domain may join: a row can only be opened with its key. */
const SHARED = ['sealing_key'];

const OWNER = new Map(
  Object.entries(TABLES).flatMap(([owner, tables]) => tables.map(table => [table, owner])),
);
const NAMED = /\b(?:FROM|JOIN|UPDATE|INTO)\s+(?:ONLY\s+)?([a-z_]+)\b/g;
/** What the kernel lets every domain read of staff and centres. */
const DIRECTORY = 'libs/api/kernel/src/database/directory.sql.ts';

/** ESLint rule: reports text of SQL in `libs/api/<domain>` that names a table of another domain. */
export const ownTables = {
  meta: { type: 'problem', schema: [], messages: { foreign: '{{message}}' } },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const domain = /libs\/api\/([a-z]+)\//.exec(file)?.[1];
    if (!domain || file.endsWith(DIRECTORY)) return {};
    const check = (node, text) => {
      for (const [, table] of text.matchAll(NAMED)) {
        const owner = OWNER.get(table);
        if (!owner || owner === domain || SHARED.includes(table)) continue;
        const message = `A wall: \`${table}\` is a table of ${owner}; join what ${owner} exports of it instead.`;
        context.report({ node, messageId: 'foreign', data: { message } });
      }
    };
    return {
      Literal: node => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: node => check(node, node.value.cooked ?? ''),
    };
  },
};
