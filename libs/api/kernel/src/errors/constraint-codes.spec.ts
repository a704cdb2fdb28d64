import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { isUnavailable } from './constraint-codes';

const coded = (code: string): Error => Object.assign(new Error('made up'), { code });

describe('a database that cannot be used', () => {
  it.each([
    ['a connection that is ended by its administrator', coded('57P01')],
    ['a server that is starting', coded('57P03')],
    ['too many connections', coded('53300')],
    ['a connection that failed', coded('08006')],
    ['a server that does not listen', coded('ECONNREFUSED')],
    ['a name that is not found', coded('ENOTFOUND')],
    ['a name that is not found for now', coded('EAI_AGAIN')],
    ['a host that is out of reach', coded('EHOSTUNREACH')],
    ['a network that is out of reach', coded('ENETUNREACH')],
    ['a connection that broke off', new Error('Connection terminated unexpectedly')],
    ['a connection that took too long', new Error('Connection terminated due to connection timeout')],
    ['a handshake that took too long', new Error('timeout expired')],
    ['a pool that is full', new Error('timeout exceeded when trying to connect')],
    ['a broken client', new Error('Client has encountered a connection error and is not queryable')],
    ['a closed client', new Error('Client was closed and is not queryable')],
    ['a runner whose connection was lost', new QueryRunnerAlreadyReleasedError()],
    ['a repository whose connection was lost', new QueryRunnerProviderAlreadyReleasedError()],
  ])('is told by %s, also where it failed a statement', (_, error) => {
    expect(isUnavailable(error)).toBe(true);
    expect(isUnavailable(new QueryFailedError('SELECT 1', [], error))).toBe(true);
  });

  it.each([
    ['a statement that is wrong', coded('42601')],
    ['a right that is missing', coded('42501')],
    ['a constraint', coded('23505')],
    ['a statement that took too long', coded('57014')],
    ['a fault of the program', new TypeError('x is not a function')],
    ['words like those of the driver', new Error('the Client was closed and is not queryable')],
    ['nothing', undefined],
  ])('is not told by %s', (_, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
