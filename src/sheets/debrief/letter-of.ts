/** `A` for the first turning point. */
export const letterOf = (k: number): string => String.fromCharCode(65 + k);
