export { isReadQuickly } from './jsonShape.ts';
export { bodyOf } from './routes/limitedBody.ts';
export { RouteRefusal, statusOf } from './routes/routeErrors.ts';
export { actorOf, userOf } from './routes/routeRules.ts';
