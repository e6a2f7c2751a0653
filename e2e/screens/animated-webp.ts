/**
 * Puts pictures that a browser took into one that moves. The pictures stay as they are: only the container around them is written
 * (https://developers.google.com/speed/webp/docs/riff_container).
 */
export interface Frame {
  /** a WebP picture without transparency, as `Page.captureScreenshot` gives it */
  readonly picture: Buffer;
  /** milliseconds, below 16,777,216 */
  readonly lasts: number;
}

/** Throws for what is no WebP. All frames have this size, in pixels. The loop has no end. */
export function animatedWebp(frames: readonly Frame[], { width, height }: { width: number; height: number }): Buffer {
  const canvas = Buffer.concat([Buffer.from([2, 0, 0, 0]), uint24(width - 1), uint24(height - 1)]); // flag 2: it moves
  const loop = Buffer.from([255, 255, 255, 255, 0, 0]); // white behind it; again and again
  const moving = frames.map(({ picture, lasts }) => {
    // at the upper left corner; flag 2: nothing is blended
    const place = [uint24(0), uint24(0), uint24(width - 1), uint24(height - 1), uint24(lasts), Buffer.from([2])];
    return chunk('ANMF', Buffer.concat([...place, imageOf(picture)]));
  });
  const body = Buffer.concat([chunk('VP8X', canvas), chunk('ANIM', loop), ...moving]);
  return Buffer.concat([Buffer.from('RIFF'), uint32(body.length + 4), Buffer.from('WEBP'), body]);
}

/** The chunk with the image itself. */
function imageOf(webp: Buffer): Buffer {
  if (webp.toString('latin1', 0, 4) !== 'RIFF' || webp.toString('latin1', 8, 12) !== 'WEBP') throw new Error('no WebP');
  for (let at = 12; at + 8 <= webp.length; ) {
    const end = at + 8 + webp.readUInt32LE(at + 4);
    const padded = end + (end % 2);
    if (/^VP8[ L]$/.test(webp.toString('latin1', at, at + 4))) return webp.subarray(at, padded);
    at = padded;
  }
  throw new Error('a WebP without a picture');
}

function chunk(name: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(name), uint32(data.length), data, Buffer.alloc(data.length % 2)]);
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const uint24 = (value: number): Buffer => uint32(value).subarray(0, 3);
