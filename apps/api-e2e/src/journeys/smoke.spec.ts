import { openCentre, openInstallation } from '../support/centre.ts';
import { drawHouse, tell, tellProgramme } from '../support/files.ts';

it('smoke', async () => {
  const { api, centre } = await openInstallation();
  try {
    const house = await drawHouse(centre);
    const t = Date.now();
    console.log(
      await tell(centre, house, 'x', {
        counsellor: 'counsellor',
        lawyer: 'lawyer',
        escort: 'escort',
        day: 1,
      }),
    );
    console.log(await tellProgramme(centre, 'x'));
    console.log(Date.now() - t);
    const b = await openCentre(centre.staff.admin, 'second');
    console.log(b.id, Date.now() - t);
  } catch (e) {
    console.log(api.log().slice(-3000));
    throw e;
  } finally {
    await api.stop();
  }
}, 60000);
