// Who may import whom; docs and reasons in CONTRIBUTING.md. `pnpm test boundaries` also checks that every module was
// seen.

/** Test files may reach for what production code may not. */
const TESTS = String.raw`\.test\.tsx?$`;

/**
 * @param {string} name
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/**
 * The server's floors from the top: whoever stands on one sees only the floors below it, and on its own only itself.
 */
const SERVER_FLOORS = [
  ['main', 'cli'],
  ['app', 'startupErrors'],
  ['modules'],
  ['http'],
  ['graphql'],
  ['jobs'],
  ['database', 'metrics'],
  ['kernel'],
  ['config'],
];

/** The console's floors, the same way. The translations and the GraphQL client may be used by every floor above. */
const WEB_FLOORS = [['main'], ['app'], ['features'], ['components'], ['graphql'], ['i18n']];

/**
 * For each room, a rule against the rooms above it and beside it.
 * @param {string} side
 * @param {readonly (readonly string[])[]} floors
 */
function floorRules(side, floors) {
  return floors
    .flatMap((floor, height) =>
      floor.map((room) => {
        const barred = floors
          .slice(0, height + 1)
          .flat()
          .filter((other) => other !== room);
        return { room, barred };
      }),
    )
    .filter(({ barred }) => barred.length > 0)
    .map(({ room, barred }) =>
      forbid(`${side}-${room}-looks-only-down`, { path: inRoom(side, [room]) }, { path: inRoom(side, barred) }),
    );
}

/**
 * A room is a folder, or a single file, or both.
 * @param {string} side
 * @param {readonly string[]} rooms
 */
const inRoom = (side, rooms) => String.raw`^${side}/src/(${rooms.join('|')})(/|\.tsx?$)`;

/**
 * Shared's rooms, and the others that each may know. Issues name fields of users and users' rules give issues: those
 * two know each other, one way by type only, or they would be a circle.
 */
const SHARED_ROOMS = {
  text: [],
  phone: [],
  time: ['text'],
  sheetFile: ['text'],
  users: ['text', 'time', 'phone', 'issues'],
  issues: ['text', 'time', 'sheetFile', 'users'],
  audit: ['text', 'time', 'users'],
  userFile: ['text', 'time', 'phone', 'sheetFile', 'users', 'issues'],
};

/** For each of them, a rule against all the others; `limits.ts` may be known by every room, and `index.ts` by none. */
const sharedRules = () =>
  Object.entries(SHARED_ROOMS).map(([room, known]) =>
    forbid(
      `shared-${room}-keeps-its-place`,
      { path: inRoom('shared', [room]), pathNot: TESTS },
      { path: '^shared/src/', pathNot: [inRoom('shared', [room, ...known]), '^shared/src/limits\\.ts$'] },
    ),
  );

/** In a module: resolver -> service -> store -> entity. What each part may not import of any module. */
const PARTS = [
  { part: 'resolver', barred: ['store'] },
  { part: 'service', barred: ['resolver'] },
  { part: 'store', barred: ['resolver', 'service'] },
  { part: 'entity', barred: ['resolver', 'service', 'store'] },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('resolvable', {}, { couldNotResolve: true }),
    forbid('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid(
      'production-code-imports-no-tests',
      { path: '^(server|web|shared)/src/', pathNot: TESTS },
      { path: [TESTS, '^server/test/', '^web/test/', '^web/e2e/'] },
    ),

    forbid('shared-imports-nothing-of-ours', { path: '^shared/' }, { path: '^(server|web)/' }),
    forbid(
      'shared-knows-no-framework',
      { path: '^shared/src/' },
      { path: 'node_modules/(react|react-dom|typeorm|graphql|type-graphql|@apollo|fastify)/' },
    ),
    ...sharedRules(),
    forbid('server-imports-no-web', { path: '^server/' }, { path: '^web/' }),
    forbid('web-imports-no-server', { path: '^web/' }, { path: '^server/' }),

    ...floorRules('server', SERVER_FLOORS),
    forbid(
      'modules-meet-at-their-index',
      { path: '^server/src/modules/([^/]+)/' },
      { path: '^server/src/modules/([^/]+)/', pathNot: ['^server/src/modules/$1/', '/index\\.ts$'] },
    ),
    // The store of staged work is no table's: modules extend it for their own.
    forbid(
      'a-store-stays-in-its-module',
      { path: String.raw`^server/src/modules/[^/]+/index\.ts$` },
      { path: String.raw`\.store\.ts$`, pathNot: String.raw`/stagedWork\.store\.ts$` },
    ),
    {
      ...forbid(
        'modules-form-no-circle',
        { path: '^server/src/modules/[^/]+$' },
        { path: '^server/src/modules/[^/]+$', circular: true },
      ),
      scope: 'folder',
    },
    forbid(
      'audit-imports-no-sibling',
      { path: '^server/src/modules/audit/' },
      { path: '^server/src/modules/(?!audit/)' },
    ),
    ...PARTS.map(({ part, barred }) =>
      forbid(
        `${part}-keeps-its-place`,
        { path: String.raw`^server/src/modules/.*\.${part}\.ts$` },
        { path: String.raw`^server/src/modules/.*\.(${barred.join('|')})\.ts$` },
      ),
    ),
    forbid(
      'typeorm-stays-with-the-stores',
      { path: '^server/src/', pathNot: String.raw`^server/src/database/|\.(entity|store)(\.test)?\.ts$` },
      { path: 'node_modules/typeorm/' },
    ),

    ...floorRules('web', WEB_FLOORS),
    forbid(
      'features-do-not-meet',
      { path: '^web/src/features/([^/]+)/' },
      { path: '^web/src/features/([^/]+)/', pathNot: '^web/src/features/$1/' },
    ),
    forbid('components-know-no-domain', { path: '^web/src/components/' }, { path: '^web/src/graphql/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
