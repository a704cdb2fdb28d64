import { ESCORT_KINDS } from '@baanek/contracts';
import { EscortPlanning } from '@baanek/legal';
import type { DemoCase } from './demo-survivors';
import type { DemoWorld } from './demo-world';

const PLACES = {
  court: 'Первомайский районный суд',
  police: 'УВД района',
  prosecutor: 'Прокуратура района',
  hospital: 'Больница скорой помощи',
  forensic: 'Судебно-медицинская экспертиза',
  office: 'ЦОН',
} as const;

/** Company of three days back and ahead: some trips over, one not told of, some with an escort, some still without. */
export async function planTrips(world: DemoWorld, cases: readonly DemoCase[]): Promise<void> {
  const { random } = world;
  const planning = world.get(EscortPlanning);
  for (const [i, { caseId }] of cases.slice(-14).entries()) {
    const day = (i % 7) - 3;
    const hour = 9 + Math.floor(i / 7) * 3;
    world.travel(Math.min(day, 0) - 2, 11);
    const [leavesAt, startsAt, endsAt] = [
      instant(world, day, hour),
      instant(world, day, hour, 30),
      instant(world, day, hour + 1, 45),
    ];
    const kind = ESCORT_KINDS[(i + Math.floor(i / 7)) % ESCORT_KINDS.length] ?? 'court';
    const trip = await world.as('lawyer', by =>
      planning.request(by, {
        caseId,
        kind,
        place: PLACES[kind],
        meetingPoint: 'У входа, слева от лестницы',
        safetyRemark: random.chance(0.4) ? 'Ответчик может прийти раньше: ждать внутри.' : '',
        wish: random.pick(['any', 'female'] as const),
        interpreter: random.chance(0.15),
        car: random.chance(0.4),
        leavesAt,
        startsAt,
        endsAt,
      }),
    );
    if (i % 4 === 3) continue;
    const escort = i % 2 === 0 ? 'escort' : 'escort2';
    const assigned = await world.as('lawyer', by =>
      planning.assign(by, trip.id, trip.version, { workerId: world.who(escort).staffId }),
    );
    if (new Date(endsAt) > world.now || i === 2) continue;
    world.travel(day, hour + 2);
    const outcome = random.pick(['held', 'held', 'postponed', 'other_side_absent'] as const);
    await world.as(escort, by =>
      planning.recordOutcome(by, 'escorts.own', assigned.id, assigned.version, { outcome, words: '' }),
    );
  }
}

function instant(world: DemoWorld, day: number, hour: number, minute = 0): string {
  return world.travel(day, hour, minute).toISOString();
}
