import { newMember } from '../../people/member-model';
import { appealField, namesSomebody, newAppeal, toCommand } from './appeal-model';

describe('a new appeal', () => {
  it('registers nobody while nothing is known of her', () => {
    expect(namesSomebody(newAppeal())).toBe(false);
    expect(toCommand(newAppeal(), null, false)).toMatchObject({
      personId: null,
      register: null,
      openCase: false,
    });
  });

  it('registers her, named or not, when a case is opened', () => {
    expect(toCommand(newAppeal(), null, true).register).toMatchObject({ names: null, members: [] });
  });

  it('takes somebody from the file instead of registering her again', () => {
    const model = { ...newAppeal(), giveCode: true };
    expect(toCommand(model, 'an-id', false)).toMatchObject({ personId: 'an-id', register: null });
  });

  it('takes children along with the part they have', () => {
    const boy = newMember();
    boy.person.sex = 'male';
    const command = toCommand({ ...newAppeal(), members: [boy] }, null, false);
    expect(command.register?.members).toEqual([expect.objectContaining({ part: 'child', sex: 'male' })]);
  });

  it('presets no sex of a child: somebody says it', () => {
    expect(newMember().person.sex).toBeNull();
  });

  it('happens at the time that was typed, in Bishkek', () => {
    const model = { ...newAppeal(), day: '2026-11-23', time: '09:30' };
    expect(toCommand(model, null, false).happenedAt).toBe('2026-11-23T09:30:00+06:00');
  });

  it('keeps the band of ages, not the age, for figures', () => {
    const model = newAppeal();
    model.person.birth = '34';
    expect(toCommand(model, null, false).ageBand).toBe('25-34');
  });

  it('shows a fault of the server beside the field it is about', () => {
    expect(
      ['happenedAt', 'register.contact.phones.0', 'register.members.1.names.given', 'reason'].map(
        appealField,
      ),
    ).toEqual(['day', 'person.phones', 'members.1.person.given', 'reason']);
  });
});
