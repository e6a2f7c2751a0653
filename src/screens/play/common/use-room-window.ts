import { useSyncExternalStore } from 'react';
import { type DeskStore, NO_ROOM, type RoomWindow } from './desk-store.ts';

const none = () => NO_ROOM;
const never = () => () => undefined;

/** What is known of the window of the room; none where there can be none. */
export const useRoomWindow = (desk: DeskStore | null): RoomWindow =>
  useSyncExternalStore(desk?.subscribe ?? never, desk?.view ?? none);
