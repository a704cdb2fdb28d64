export { ACCESS_ENTITIES, AccessModule } from './access.module';
export { newSetupLink } from './setup/setup.service';
export { PasswordHasher } from './sign-in/password.hasher';
