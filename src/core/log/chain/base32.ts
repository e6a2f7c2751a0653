// Thirty-two characters that are not mistaken for one another when read aloud or written by hand: no 0, O, 1, I.

export const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A whole number 0 or above as `length` characters, five bits each, highest first. */
export function toBase32(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let k = 0; k < length; k += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** `ABCDEFGHJ` -> `ABCD-EFGH-J` */
export const inGroups = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1-');

/** The other way; every character must be of the alphabet. */
export function fromBase32(text: string): number {
  let value = 0;
  for (const character of text) value = value * 32 + ALPHABET.indexOf(character);
  return value;
}
