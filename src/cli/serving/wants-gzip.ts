import type { IncomingMessage } from 'node:http';

/** Whether the reader takes gzip: `gzip, br`, `*`; not `gzip;q=0`. */
export function wantsGzip({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const accepted = new Map(
    String(headers['accept-encoding'] ?? '')
      .toLowerCase()
      .split(',')
      .map((one) => one.split(';').map((part) => part.trim()))
      .map(([coding = '', ...parameters]) => [coding, weightOf(parameters)]),
  );
  return (accepted.get('gzip') ?? accepted.get('*') ?? 0) > 0;
}

/** `q=0.5` -> 0.5 */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((one) => one.startsWith('q='));
  return given === undefined ? 1 : Number(given.slice(2)) || 0;
}
