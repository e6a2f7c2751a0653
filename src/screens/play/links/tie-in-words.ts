import type { TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import type { Sayable } from '../../../core/ref/message.ts';
import { tell } from '../../../text/tell.ts';

/** “The Company pays the Minister”; of what is only suspected no more than the two. */
export const tieInWords = ({ kind, aName: a, bName: b }: TiePicture): Sayable =>
  kind === null ? tell('value.pair', { a, b }) : tell('value.tie', { kind, a, b });
