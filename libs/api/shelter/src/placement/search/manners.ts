import { arriving, type Choice, type Comer, departing, NOBODY } from './choices';
import type { Entry } from './content';
import { departuresOf, mightStay } from './departures';
import type { Chamber, Lodger, Model } from './model';
import type { Places } from './places';

/** Ways to change who lies in a room, told by one choice after another: first who leaves, then who comes. */
export interface Manner {
  departures: number;
  stages: readonly (readonly Choice[])[];
}

/** Who may come to lie in a room together. */
interface Company {
  /** Whether they may leave, and whether they have to. */
  may: (lodger: Lodger) => boolean;
  must: (lodger: Lodger) => boolean;
  /** Exactly one of these comes, when told; and any of the others. */
  one: ((entry: Entry) => boolean) | null;
  others: (entry: Entry) => boolean;
}

const all = (): boolean => true;
const none = (): boolean => false;
const females = ({ lot }: Entry): boolean => lot.females > 0;
const males = ({ lot }: Entry): boolean => lot.olderMales > 0;
const either = (one: Entry): boolean => females(one) || males(one);
const both = (one: Entry): boolean => females(one) && males(one);
const not =
  (is: (entry: Entry) => boolean) =>
  (entry: Entry): boolean =>
    !is(entry);

/** Boys who sleep apart come to no females of others, nor those to them. */
const WITH_FEMALES: Company = { may: all, must: males, one: null, others: not(males) };
const WITH_MALES: Company = { may: all, must: females, one: null, others: not(females) };
const WITH_EITHER: Company = { may: all, must: none, one: null, others: not(either) };
const WITH_NEITHER: Company = { may: all, must: either, one: both, others: not(either) };

const sharing = ({ lodgers }: Chamber, comers: readonly Comer[]): Company[] => [
  WITH_FEMALES,
  ...(lodgers.some(males) ? [WITH_EITHER] : []),
  ...(comers.some(({ entry }) => males(entry)) ? [WITH_MALES, WITH_NEITHER] : []),
];

/** Where every room holds one household. */
const alone = (model: Model): Company[] => [
  { may: lodger => !mightStay(model, lodger), must: none, one: null, others: none },
  { may: all, must: all, one: all, others: none },
];

/** The manners in which a room may be changed, every way in one of them at least; with `moves`, residents as well. */
export function mannersOf(model: Model, at: number, places: Places, moves: boolean): Manner[] {
  const chamber = model.chambers[at] as Chamber;
  const { asked, types, rules } = model;
  const groups = moves ? departuresOf(model, chamber) : [];
  const comers = types.flatMap((mover, type): Comer[] =>
    moves && mover.open[at] ? [{ entry: mover, type, part: 0, count: mover.count }] : [],
  );
  const parts = asked.lots.flatMap((lot, part): Comer[] =>
    part > 0 && asked.open[at] && (asked.rooms > 1 || part === asked.whole)
      ? [{ entry: { lot, tag: asked.tag }, type: -1, part, count: 1 }]
      : [],
  );
  const come = (some: readonly Comer[], is: (entry: Entry) => boolean): Choice[][] =>
    some.filter(({ entry }) => is(entry)).map(comer => arriving(places, comer));

  // whoever is kept apart from others is told of first, for much is ruled out by it
  const order = ({ tag }: Entry): number => Number(tag < 0);
  groups.sort(([a], [b]) => order(a as Lodger) - order(b as Lodger));
  comers.sort((a, b) => order(a.entry) - order(b.entry));
  const clash = ({ tag }: Entry): boolean => tag >= 0 && model.apart[tag]?.[asked.tag] === true;
  const clashes = [...chamber.lodgers, ...comers.map(({ entry }) => entry)].some(clash);

  const companies = rules.sharedRooms ? sharing(chamber, [...comers, ...parts]) : alone(model);
  return companies.flatMap(({ may, must, one, others }): Manner[] => {
    const coming = (is: (entry: Entry) => boolean): Choice[][] =>
      come(comers, entry => others(entry) && is(entry)).map(choices => [NOBODY, ...choices]);
    const first = (is: (entry: Entry) => boolean): Choice[][] =>
      one ? [come(comers, entry => one(entry) && is(entry)).flatMap(([choice]) => choice ?? [])] : [];
    const part = come(parts, others).flat();
    const told = (must: (lodger: Lodger) => boolean, ...stages: Choice[][]): Manner[] => {
      if (stages.some(({ length }) => length === 0)) return [];
      if (chamber.lodgers.some(lodger => must(lodger) && lodger.mover < 0)) return [];
      const leave = groups.filter(group => group.some(may));
      const departures = leave.map(group => departing(chamber, places, group, must));
      return [{ departures: departures.length, stages: [...departures, ...stages] }];
    };
    const ours = (lodger: Lodger): boolean => must(lodger) || clash(lodger);
    return [
      ...told(must, ...first(all), ...coming(all), clashes ? [NOBODY] : [NOBODY, ...part]),
      ...(clashes ? told(ours, ...first(not(clash)), ...coming(not(clash)), part) : []),
      ...(one ? told(ours, ...coming(not(clash)), come(parts, one).flat()) : []),
    ];
  });
}
