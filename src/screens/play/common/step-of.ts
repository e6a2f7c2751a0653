import type { Picture } from '../../../core/engine/view/picture.ts';

/** Which step of the session it is: another one lays other papers, and the focus goes to its heading. */
export const stepOf = ({ turn, phase, table }: Picture): string => `${turn} ${phase} ${table?.inject ?? ''}`;
