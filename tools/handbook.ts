// `npm run handbook`: follows docs/operations.md from an empty machine to a restored copy, with packages and build.
import { followHandbook } from './handbook/follow.ts';

await followHandbook(true, line => {
  console.log(line);
});
