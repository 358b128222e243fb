export { isReadQuickly } from './jsonShape.ts';
export { bodyOf } from './routes/limitedBody.ts';
export { RouteRefusal, statusOf } from './routes/routeErrors.ts';
export { userOf } from './routes/routeRules.ts';
