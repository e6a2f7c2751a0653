import { createContext } from 'react';
import type { WordPicture } from '../../../core/engine/view/word-pictures.ts';

/** The words that the scenario explains, for all running text of the room. */
export const Words = createContext<readonly WordPicture[]>([]);
