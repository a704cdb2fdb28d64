// Stands in the page itself, before its scripts: asks for what the page of somebody who is signed in shows first, so that the
// answers travel beside the scripts and not after them. Nothing is asked for on behalf of whoever is not signed in: nobody's
// answer must not wait for who signs in next.
import { readEarly } from './app/core/http/early/early-read';
import { firstReads } from './app/core/http/early/first-reads';
import { signedInHere } from './app/core/session/signed-in-here';

if (signedInHere()) for (const path of ['/api/me', ...firstReads(location)]) readEarly(path);
