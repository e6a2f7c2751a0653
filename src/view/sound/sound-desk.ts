/**
 * Cues in, sound out, by Howler, which is fetched only when the first cue is played; the sounds of the desk and those of the room
 * each with the first of theirs. Nothing waits for it: a cue that comes before the
 * sound is there is dropped, and captions are told by `captionOf`, never by the audio.
 */
import type { Howl } from 'howler';
import { type Cue, isRoomCue, type RoomCue, type Tension } from './cue.ts';
import { levelOf } from './mix.ts';
import { DESK_SPRITE, ROOM_SPRITE } from './sprites.ts';

export interface SoundDesk {
  /** A short sound at once; a room sound until another room sound takes its place under the room tone. */
  play(cue: Cue): void;
  setMuted(muted: boolean): void;
  /** 0-1 */
  setVolume(volume: number): void;
  setScene(tension: Tension): void;
  /** The room falls silent: nobody is in it any more. */
  leaveRoom(): void;
  destroy(): void;
}

export interface SoundDeskOptions {
  /** Where desk.webm, desk.mp3, room.webm and room.mp3 lie, with a slash at the end, e.g. `./sound/`. */
  readonly baseUrl: string;
}

/** The two sounding boards, as little of them as is needed; tests give their own. Each is loaded with its first cue. */
export interface Boards {
  readonly desk: Pick<Howl, 'play' | 'volume' | 'mute' | 'unload'>;
  readonly room: Pick<Howl, 'play' | 'volume' | 'stop' | 'mute' | 'unload'>;
}
type LoadBoard = <K extends keyof Boards>(name: K, baseUrl: string) => Promise<Boards[K]>;

async function loadBoard(name: keyof Boards, baseUrl: string): Promise<Howl> {
  await expectAt(`${baseUrl}${name}.webm`);
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false; // iOS never wakes up again
  const src = [`${baseUrl}${name}.webm`, `${baseUrl}${name}.mp3`];
  return new Howl({ src, sprite: name === 'desk' ? DESK_SPRITE : ROOM_SPRITE });
}

/** Howler answers a sound that is not there with one in the page, which our policy refuses, and asks again with every cue. */
async function expectAt(address: string): Promise<void> {
  const { ok } = await fetch(address, { method: 'HEAD' });
  if (!ok) throw new Error(`no sound at ${address}`);
}

export function createSoundDesk({ baseUrl }: SoundDeskOptions, load: LoadBoard = loadBoard): SoundDesk {
  const running = new Map<RoomCue, number>(); // room sounds and their Howler ids
  let boards: Partial<Boards> = {};
  const asked = new Set<keyof Boards>();
  let destroyed = false;
  let [muted, volume, tension]: [boolean, number, Tension] = [false, 0.7, 0];
  const wanted = new Set<RoomCue>();

  const loudness = (cue: Cue) => volume * levelOf(cue, tension, isRoomCue(cue));

  const settleRoom = () => {
    const { room } = boards;
    if (room === undefined) return;
    for (const [cue, id] of running) {
      if (wanted.has(cue)) continue;
      room.stop(id);
      running.delete(cue);
    }
    for (const cue of wanted) {
      const id = running.get(cue) ?? room.play(cue);
      running.set(cue, id);
      // At once: they are low, and Howler never ends a fade over less than it can round to.
      room.volume(loudness(cue), id);
    }
  };

  const mute = (value: boolean) => {
    boards.desk?.mute(value);
    boards.room?.mute(value);
  };

  const fetchOnce = <K extends keyof Boards>(name: K) => {
    if (asked.has(name) || muted) return;
    asked.add(name);
    load(name, baseUrl).then(
      (loaded: Boards[K]) => {
        if (destroyed) {
          loaded.unload();
          return;
        }
        boards = { ...boards, [name]: loaded };
        loaded.mute(muted); // it may have been muted while the sound was on its way
        settleRoom();
      },
      () => undefined, // a room without sound is still a room
    );
  };

  return {
    play(cue) {
      if (isRoomCue(cue)) {
        for (const other of wanted) if (other !== 'roomtone' && cue !== 'roomtone') wanted.delete(other);
        wanted.add(cue);
      }
      fetchOnce(isRoomCue(cue) ? 'room' : 'desk');
      if (destroyed) return;
      if (isRoomCue(cue)) settleRoom();
      else if (boards.desk !== undefined) boards.desk.volume(loudness(cue), boards.desk.play(cue));
    },
    setMuted(value) {
      muted = value;
      mute(value);
      if (!value && wanted.size > 0) fetchOnce('room');
    },
    setVolume(value) {
      volume = Math.max(0, Math.min(1, value));
      settleRoom();
    },
    setScene(value) {
      tension = value;
      settleRoom();
    },
    leaveRoom() {
      wanted.clear();
      settleRoom();
    },
    destroy() {
      destroyed = true;
      boards.desk?.unload();
      boards.room?.unload();
      boards = {};
    },
  };
}
