// The window of the room, as the facilitator's window knows it: whether there is one, where it stands, and how it is opened.

export interface RoomWindow {
  /** the room has, or is to have, a window of its own */
  readonly on: boolean;
  /** `lost`: it does not answer any more, or was closed */
  readonly state: 'none' | 'opening' | 'here' | 'lost';
  /** both windows stand on the same screen; null where the browser cannot tell */
  readonly sameScreen: boolean | null;
  /** the browser did not let it be opened */
  readonly blocked: boolean;
}

export const NO_ROOM: RoomWindow = { on: false, state: 'none', sameScreen: null, blocked: false };

export interface DeskStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** the same object until something changes */
  readonly view: () => RoomWindow;
  /** to be called while a button is pressed, else browsers refuse */
  readonly open: () => void;
  readonly close: () => void;
}
