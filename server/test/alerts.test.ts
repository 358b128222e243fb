import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMetricsServer } from '../src/http/metricsServer.ts';
import { findProgram } from './findProgram.ts';
import { TestServer } from './testServer.ts';

/** The alerts are of numbers that there are, and each leads to what is to be done. */

const folder = fileURLToPath(new URL('../../docker/prometheus/', import.meta.url));
const rules = readFileSync(`${folder}rules.yml`, 'utf8');
const guide = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
});
afterAll(() => server.drop());

test('each has its section in the guide, and each section its alert', () => {
  const alerts = matches(rules, /- alert: (\w+)/g);
  expect(alerts.length).toBeGreaterThan(5);
  expect(matches(guide, /^### Alert: (\w+)$/gm).toSorted()).toEqual(alerts.toSorted());
  const anchors = matches(rules, /runbook: docs\/operations\.md#(\S+)/g);
  expect(anchors).toEqual(alerts.map((alert) => `alert-${alert.toLowerCase()}`));
});

test('every number that they or the guide name is told', async () => {
  const metrics = createMetricsServer(server.app.metrics, server.http.readiness);
  const { body } = await metrics.inject('/metrics');
  await metrics.close();
  const told = new Set(matches(body, /^# TYPE (\w+) /gm));
  const named = [
    ...matches(rules, /\b((?:rollcall|nodejs)_\w+)/g).map((name) => name.replace(/_(?:count|bucket)$/, '')),
    ...matches(guide, /`(rollcall_[a-z_]+)`/g),
  ];
  expect(named.filter((name) => !told.has(name))).toEqual([]);
  const own = [...told].filter((name) => name.startsWith('rollcall_'));
  expect(own.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test.skipIf(!findProgram('promtool'))(
  'Prometheus takes them, and they fire as they should (skipped where promtool is missing)',
  () => {
    for (const args of [
      ['check', 'config', 'prometheus.yml'],
      ['test', 'rules', 'rules.test.yml'],
    ]) {
      const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' });
      expect([args.join(' '), status, status === 0 ? '' : stdout + stderr]).toEqual([args.join(' '), 0, '']);
    }
  },
);
