import { describe, expect, it } from 'vitest';
import { CUES, captionOf, type Tension } from './cue.ts';
import { levelOf } from './mix.ts';
import { createSoundDesk } from './sound-desk.ts';
import { DESK_SPRITE, ROOM_SPRITE } from './sprites.ts';

function recorder() {
  const calls: string[] = [];
  let next = 0;
  const board = (name: string) => ({
    play: (cue: string) => {
      calls.push(`${name} plays ${cue}`);
      next += 1;
      return next;
    },
    volume: (to: number, id: number) => calls.push(`${name} sets ${id} to ${to.toFixed(3)}`),
    stop: (id: number) => calls.push(`${name} stops ${id}`),
    mute: (muted: boolean) => calls.push(`${name} ${muted ? 'mute' : 'sounds'}`),
    unload: () => calls.push(`${name} unloads`),
  });
  const load = (name: string) => {
    calls.push(`${name} loads`);
    return Promise.resolve(board(name) as never);
  };
  return { calls, load };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('captions', () => {
  it('has one for everything that is heard, and none for the silence of the room', () => {
    expect(CUES.filter((cue) => captionOf(cue) === null)).toEqual(['roomtone']);
    expect(captionOf('radio')).toBe('sound.radio');
  });
});

describe('the mix', () => {
  it('thins the room as tension rises and leaves the desk alone', () => {
    const scale: Tension[] = [0, 1, 2, 3, 4];
    const room = scale.map((tension) => levelOf('roomtone', tension, true));
    expect([...room].sort((a, b) => b - a)).toEqual(room);
    expect(new Set(room).size).toBe(5);
    expect(levelOf('stamp', 4, false)).toBe(levelOf('stamp', 0, false));
  });
});

describe('sprites', () => {
  it('gives every cue a slot, and no two slots overlap', () => {
    for (const sprite of [DESK_SPRITE, ROOM_SPRITE]) {
      const slots = Object.values(sprite).sort((a, b) => a[0] - b[0]);
      const starts = [...slots.slice(1).map((slot) => slot[0]), Infinity];
      slots.forEach((slot, at) => expect(slot[0] + slot[1]).toBeLessThanOrEqual(starts[at] ?? 0));
    }
    expect(Object.keys({ ...DESK_SPRITE, ...ROOM_SPRITE }).sort()).toEqual([...CUES].sort());
  });
});

describe('the sound desk', () => {
  it('drops a short cue that comes before the sound is there, and keeps a room cue', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.play('stamp');
    desk.play('rain');
    await settled();
    expect(calls.filter((call) => call.includes('plays'))).toEqual(['room plays rain']);
    desk.play('stamp');
    expect(calls).toContain('desk plays stamp');
  });

  it('lets a new room sound replace the last one, but not the room tone', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.play('roomtone');
    await settled();
    desk.play('rain');
    desk.play('harbour');
    expect(calls.filter((call) => call.includes('stops'))).toEqual(['room stops 2']);
    desk.play('roomtone');
    expect(calls.filter((call) => call.includes('plays'))).toEqual([
      'room plays roomtone',
      'room plays rain',
      'room plays harbour',
    ]);
  });

  it('falls silent when the room is left, and sounds again in the next one', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.play('roomtone');
    desk.play('harbour');
    await settled();
    desk.leaveRoom();
    expect(calls.filter((call) => call.includes('stops'))).toEqual(['room stops 1', 'room stops 2']);
    desk.play('generator');
    expect(calls.at(-1)).toMatch(/^room sets 3 /);
  });

  it('loads the sounds of the room only when one of them is played', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.play('paper');
    desk.play('stamp');
    await settled();
    expect(calls.filter((call) => call.includes('loads'))).toEqual(['desk loads']);
    desk.play('rain');
    desk.play('harbour');
    expect(calls.filter((call) => call.includes('loads'))).toEqual(['desk loads', 'room loads']);
  });

  it('fetches nothing while muted, and is still muted when the sound arrives late', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.setMuted(true);
    desk.play('paper');
    await settled();
    expect(calls).toEqual([]);
    desk.setMuted(false);
    desk.play('roomtone');
    desk.setMuted(true);
    await settled();
    expect(calls).toEqual(['room loads', 'room mute', 'room plays roomtone', 'room sets 1 to 0.210']);
  });

  it('does not sound after it was destroyed, even when loading ends later', async () => {
    const { calls, load } = recorder();
    const desk = createSoundDesk({ baseUrl: './' }, load);
    desk.play('paper');
    desk.destroy();
    await settled();
    expect(calls).toEqual(['desk loads', 'desk unloads']);
  });

  it('goes on without sound when the sound cannot be loaded', async () => {
    const desk = createSoundDesk({ baseUrl: './' }, () => Promise.reject(new Error('offline')));
    expect(() => desk.play('paper')).not.toThrow();
    await settled();
    expect(() => desk.play('rain')).not.toThrow();
  });
});
