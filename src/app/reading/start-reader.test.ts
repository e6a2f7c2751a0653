import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Call } from './calls.ts';
import { ReaderGone, type ReadingWorker, SILENCE, startReader } from './start-reader.ts';

/** As much of a worker as the page touches. */
class StandIn implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  readonly calls: Call[] = [];
  ended = false;
  postMessage(call: Call): void {
    this.calls.push(call);
  }
  terminate(): void {
    this.ended = true;
  }
  tell(data: Answer): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.onerror?.(new Event('error') as ErrorEvent);
  }
}

/** Locks that nobody holds yet: whoever asks waits until `free`. */
function locks() {
  const waiting: (() => void)[] = [];
  return {
    request: (_: string, __: unknown, act: () => void) => new Promise<void>(() => waiting.push(act)),
    free: () => waiting.forEach((act) => act()),
  };
}

async function begun(worker = new StandIn()) {
  const starting = startReader(() => worker);
  worker.tell({ ready: true });
  return { worker, reader: await starting };
}

const SEAL = { fits: true, more: 0 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a reader in a worker', () => {
  test('answers each call once, and tells how far it is', async () => {
    const { worker, reader } = await begun();
    const onReading = vi.fn();
    const opening = reader.open({ files: [], library: null, shipped: null }, onReading);
    const asked = reader.compareSeal(0, 'ABCD');
    const [open, seal] = worker.calls;
    worker.tell({ call: seal?.call ?? -1, value: SEAL });
    worker.tell({ call: open?.call ?? -1, reading: { stage: 'checking', percent: 7 } });
    worker.tell({ call: open?.call ?? -1, value: [] });
    expect(await asked).toEqual(SEAL);
    expect(await opening).toEqual([]);
    expect(onReading.mock.calls).toEqual([[{ stage: 'checking', percent: 7 }]]);
    expect(reader.inPage).toBe(false);
  });

  test('that cannot do what is asked is as good as before', async () => {
    const { worker, reader } = await begun();
    const asked = reader.scenario(3);
    worker.tell({ call: worker.calls[0]?.call ?? -1, failed: 'no scenario' });
    await expect(asked).rejects.toThrow('no scenario');
    expect(worker.ended).toBe(false);
  });

  test.each(['ended', 'of a fault', 'gone without a word', 'silent'])('is gone when it is %s', async (how) => {
    const held = locks();
    if (how === 'gone without a word') vi.stubGlobal('navigator', { locks: held });
    const { worker, reader } = await begun();
    const asked = reader.log(0).catch((reason: unknown) => reason);
    if (how === 'ended') reader.end();
    if (how === 'of a fault') worker.fail();
    if (how === 'gone without a word') held.free();
    await vi.advanceTimersByTimeAsync(how === 'silent' ? 3 * SILENCE : 0);
    expect(await asked).toBeInstanceOf(ReaderGone);
    expect(worker.ended).toBe(true);
    await expect(reader.log(0)).rejects.toThrow(ReaderGone);
  });

  test('that has nothing to do may be silent', async () => {
    const { worker } = await begun();
    await vi.advanceTimersByTimeAsync(10 * SILENCE);
    expect(worker.ended).toBe(false);
  });

  test('that tells how far it is may take its time', async () => {
    const { worker, reader } = await begun();
    const asked = reader.open({ files: [], library: null, shipped: null }, vi.fn());
    for (let n = 0; n < 6; n += 1) {
      await vi.advanceTimersByTimeAsync(SILENCE);
      worker.tell({ call: worker.calls[0]?.call ?? -1, reading: { stage: 'checking', percent: n } });
    }
    worker.tell({ call: worker.calls[0]?.call ?? -1, value: [] });
    expect(await asked).toEqual([]);
  });
});

describe('where no worker can be had, the page reads', () => {
  test('because it is refused', async () => {
    const reader = await startReader(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(reader.inPage).toBe(true);
  });

  test.each(['its script cannot be fetched', 'it does not come up'])('because %s', async (why) => {
    const worker = new StandIn();
    const starting = startReader(() => worker);
    if (why === 'it does not come up') await vi.advanceTimersByTimeAsync(10_000);
    else worker.fail();
    expect((await starting).inPage).toBe(true);
    expect(worker.ended).toBe(true);
  });
});
