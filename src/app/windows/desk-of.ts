import { rendererIn } from '../routes/renderer-in.ts';
import { roomHash } from '../routes/route.ts';
import type { LiveSession } from '../sessions/workspace.ts';
import { type Desk, openDesk } from './desk.ts';
import { byChannel, openLink } from './link.ts';
import { placeOf } from './place.ts';

const FEATURES = 'popup,width=1280,height=720';

/** The facilitator's end for a session that is played in this window. */
export function deskOf(live: LiveSession, id: string): Desk {
  let room: Window | null = null;
  const openWindow = (): boolean => {
    // Without an opener it has a process of its own: neither window waits for the other, nor dies with it. What is opened is not told then.
    const apart = byChannel();
    room = open(roomAddress(id), '_blank', apart ? `${FEATURES},noopener` : FEATURES);
    return apart || room !== null;
  };
  return openDesk({
    live,
    link: () => openLink(id, 'desk', () => room),
    openWindow,
    place: () => placeOf(window),
    now: () => Date.now(),
  });
}

/** The same page, drawn in the same way. */
function roomAddress(id: string): string {
  const address = new URL(location.href);
  address.search = rendererIn(address.search) === 'canvas' ? '?renderer=canvas' : '';
  address.hash = roomHash(id);
  return address.href;
}
