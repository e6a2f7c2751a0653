/** Four to eight digits. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);
