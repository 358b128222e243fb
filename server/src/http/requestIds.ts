import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';
import { clientAddress } from './clientAddress.ts';

/** An ID as proxies make them: a UUID, a trace's ID. Nothing else comes into the log by it. */
const ID = /^[\w.:-]{8,64}$/;

/** How a request's ID is told, and by a proxy given. */
const HEADER = 'x-request-id';

/**
 * The ID under which the log tells of a request: one of ours, or that of a proxy that is trusted. Nobody else chooses
 * it.
 */
export function requestIds(proxies: Config['trustProxy']): (request: IncomingMessage) => string {
  const isTrusted = trusting(proxies);
  return ({ headers, socket }) => {
    const given = headers[HEADER];
    const isGiven = typeof given === 'string' && ID.test(given) && isTrusted(clientAddress(socket.remoteAddress ?? ''));
    return isGiven ? given : crypto.randomUUID();
  };
}

/** Whether whoever opened a connection is a proxy that is trusted. Behind a number of proxies everybody is one. */
function trusting(proxies: Config['trustProxy']): (address: string) => boolean {
  if (typeof proxies !== 'string') return () => proxies !== false;
  const trusted = new BlockList();
  for (const entry of proxies.split(/[, ]+/)) {
    const [address = '', bits] = entry.split('/');
    const family = FAMILIES[isIP(address)];
    if (family && bits === undefined) trusted.addAddress(address, family);
    else if (family && /^\d{1,3}$/.test(bits ?? '')) trusted.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = FAMILIES[isIP(address)];
    return family !== undefined && trusted.check(address, family);
  };
}

const FAMILIES: Readonly<Record<number, 'ipv4' | 'ipv6'>> = { 4: 'ipv4', 6: 'ipv6' };

/** Tells every caller the ID of their request. */
export function tellRequestIds(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header(HEADER, request.id);
  });
}
