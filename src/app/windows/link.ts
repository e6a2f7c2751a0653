/**
 * How the two windows hear each other: by two channels, one each way, so that the window of the room listens to one alone. Where the browser has
 * none, by messages to the window that was opened and to the one that opened it.
 */

export interface Link {
  readonly post: (message: unknown) => void;
  /** Gives back how to stop listening. */
  readonly hear: (listener: (data: unknown) => void) => () => void;
  readonly close: () => void;
}

type End = 'desk' | 'room';

const nameOf = (id: string, to: End): string => `shadow-mandate:${to}:${id}`;

/** Whether this browser has channels. */
export const byChannel = (): boolean => typeof BroadcastChannel !== 'undefined';

/** The end that `end` holds. `other` is the window at the other end, asked for with each message, where it is known. */
export function openLink(id: string, end: End, other: () => Window | null): Link {
  return byChannel() ? byChannels(id, end) : byMessages(nameOf(id, end), other);
}

function byChannels(id: string, end: End): Link {
  const here = new BroadcastChannel(nameOf(id, end));
  const there = new BroadcastChannel(nameOf(id, end === 'desk' ? 'room' : 'desk'));
  return {
    post: (message) => there.postMessage(message),
    hear(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => listener(data);
      here.addEventListener('message', heard);
      return () => here.removeEventListener('message', heard);
    },
    close() {
      here.close();
      there.close();
    },
  };
}

/** From a file there is no origin to name; only the window itself says who it is. */
function byMessages(channel: string, other: () => Window | null): Link {
  const stops = new Set<() => void>();
  return {
    post: (message) => other()?.postMessage({ channel: pairOf(channel), message }, '*'),
    hear(listener) {
      const heard = ({ source, data }: MessageEvent<unknown>) => {
        if (source === other() && isOf(data, pairOf(channel))) listener(data.message);
      };
      addEventListener('message', heard);
      const stop = () => removeEventListener('message', heard);
      stops.add(stop);
      return stop;
    },
    close() {
      for (const stop of stops) stop();
    },
  };
}

/** The same at both ends. */
const pairOf = (channel: string): string => channel.replace(':desk:', ':').replace(':room:', ':');

const isOf = (data: unknown, channel: string): data is { readonly message: unknown } =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === channel && 'message' in data;
