import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heardWhile } from './heard-while.ts';

const EVENT = 'visibilitychange';

beforeEach(() => vi.stubGlobal('document', new EventTarget()));
afterEach(() => vi.unstubAllGlobals());

function listenAt(times: string[], name: string): void {
  document.addEventListener(EVENT, () => times.push(name));
}

test('what is listened to meanwhile is heard until it is taken away, and nothing else is', () => {
  const heard: string[] = [];
  listenAt(heard, 'before');
  const hearNoMore = heardWhile(() => listenAt(heard, 'meanwhile'));
  listenAt(heard, 'after');
  document.dispatchEvent(new Event(EVENT));
  expect(heard.splice(0)).toEqual(['before', 'meanwhile', 'after']);
  hearNoMore();
  document.dispatchEvent(new Event(EVENT));
  expect(heard).toEqual(['before', 'after']);
});

test('the document is as it was, whatever happens meanwhile', () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => heardWhile(fail)).toThrow('no');
  expect(Object.keys(document)).toEqual([]);
});
