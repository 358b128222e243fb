export { createConnections } from './createConnections.ts';
export type { ServiceTokenService } from './serviceTokens/serviceToken.service.ts';
