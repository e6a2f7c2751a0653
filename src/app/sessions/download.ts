/** Hands a text to the browser as a file to be saved. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const LOG_TYPE = 'application/jsonl';

/** `TEAM-SCENARIO-DATE`, without what a file name cannot hold. */
export function fileName(team: string, scenario: string, date: Date, ending: string): string {
  const parts = [team, scenario].map(plain).filter((part) => part !== '');
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${[...parts, day].join('-')}.${ending}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
