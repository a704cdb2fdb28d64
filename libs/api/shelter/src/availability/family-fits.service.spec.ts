import type { Searches } from '../planning/searches.service';
import { FamilyFits, type NamedHouse } from './family-fits.service';

const house = (from: string): NamedHouse =>
  FamilyFits.named({ from, to: null, rules: {}, rooms: [], residents: [] });
const FOUND = [{ guests: 1, fit: 'moves', moves: 2 }];
const SHOWN = [{ size: 1, answer: 'moves', moves: 2 }];

describe('who fits into a house', () => {
  const ask = jest.fn<Promise<unknown>, []>();
  let fits: FamilyFits;

  beforeEach(() => {
    ask.mockReset();
    fits = new FamilyFits({ ask } as unknown as Searches);
  });

  it('is looked for once while the house is the same, however many ask', async () => {
    ask.mockResolvedValue(FOUND);
    const boards = [fits.of(house('2026-11-23'), false), fits.of(house('2026-11-23'), true)];
    expect(await Promise.all(boards)).toEqual([SHOWN, SHOWN]);
    expect(ask).toHaveBeenCalledTimes(1);
    await fits.of(house('2026-11-24'), false);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not known when it took too long, until somebody asks again', async () => {
    ask.mockResolvedValueOnce(null).mockResolvedValue(FOUND);
    expect(await fits.of(house('2026-11-23'), false)).toBeNull();
    expect(await fits.of(house('2026-11-23'), false)).toBeNull();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await fits.of(house('2026-11-23'), true)).toEqual(SHOWN);
    expect(await fits.of(house('2026-11-23'), true)).toEqual(SHOWN);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is looked for by whoever asks next when the search broke', async () => {
    ask.mockRejectedValueOnce(new Error('broken')).mockResolvedValue(FOUND);
    await expect(fits.of(house('2026-11-23'), false)).rejects.toThrow('broken');
    expect(await fits.of(house('2026-11-23'), false)).toEqual(SHOWN);
  });
});
