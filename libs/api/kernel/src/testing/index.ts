export { startDomain, type TestDomain, testUrls } from './domain';
export { refusalCode } from './refused';
