/** What can be heard. Short ones happen on the desk; the others go on around it until something else is heard. */
export const DESK_CUES = ['paper', 'stamp', 'radio', 'pen'] as const;
export const ROOM_CUES = ['generator', 'harbour', 'rain', 'roomtone'] as const;
export const CUES = [...DESK_CUES, ...ROOM_CUES] as const;

export type DeskCue = (typeof DESK_CUES)[number];
export type RoomCue = (typeof ROOM_CUES)[number];
export type Cue = DeskCue | RoomCue;

/** How tense the moment is: the tenser, the thinner the room. */
export type Tension = 0 | 1 | 2 | 3 | 4;

/** What goes on around a table, and how tense it is there. */
export interface Scene {
  readonly room: Exclude<RoomCue, 'roomtone'>;
  readonly tension: Tension;
}

export function isRoomCue(cue: Cue): cue is RoomCue {
  return (ROOM_CUES as readonly Cue[]).includes(cue);
}

/**
 * The id of a cue's caption, for the caller to look up and show, or null for what needs none: room tone is what one
 * hears when nothing is heard. It is told by the cue and never by the audio, which may be muted, blocked or late.
 */
export function captionOf(cue: Cue): `sound.${Exclude<Cue, 'roomtone'>}` | null {
  return cue === 'roomtone' ? null : `sound.${cue}`;
}
