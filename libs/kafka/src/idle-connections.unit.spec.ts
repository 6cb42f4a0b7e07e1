import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import './idle-connections.js';

interface Queue {
  push(request: object): void;
  fulfillRequest(response: object): void;
  maybeThrottle(ms: number): void;
}

const client = createRequire(createRequire(import.meta.url).resolve('kafkajs'));
const RequestQueue = client('./src/network/requestQueue') as new (options: object) => Queue;
const logger = { debug: () => undefined, warn: () => undefined };

function newQueue(maxInFlightRequests?: number): Queue {
  return new RequestQueue({
    maxInFlightRequests,
    requestTimeout: 30_000,
    enforceRequestTimeout: false,
    clientId: 'test',
    broker: 'broker',
    logger,
    isConnected: () => true,
  });
}

function request(correlationId: number) {
  return {
    entry: { apiName: 'Fetch', apiKey: 1, apiVersion: 11, correlationId, resolve: jest.fn(), reject: jest.fn() },
    expectResponse: true,
    sendRequest: jest.fn(),
  };
}

const answered = (correlationId: number) => ({ correlationId, size: 0, payload: null });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('runs no timer on a connection that has nothing to send', () => {
  const queue = newQueue();
  queue.push(request(1));
  queue.fulfillRequest(answered(1));
  expect(jest.getTimerCount()).toBe(0);
});

it('sends what the broker had it hold back once that time is over, and rests again', () => {
  const queue = newQueue();
  const held = request(1);
  queue.maybeThrottle(500);
  queue.push(held);
  jest.advanceTimersByTime(499);
  expect(held.sendRequest).not.toHaveBeenCalled();
  jest.advanceTimersByTime(20);
  expect(held.sendRequest).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
});

it('sends what waited for room when an answer makes it', () => {
  const queue = newQueue(1);
  const [first, second] = [request(1), request(2)];
  queue.push(first);
  queue.push(second);
  expect(second.sendRequest).not.toHaveBeenCalled();
  queue.fulfillRequest(answered(1));
  expect(second.sendRequest).toHaveBeenCalledTimes(1);
});
