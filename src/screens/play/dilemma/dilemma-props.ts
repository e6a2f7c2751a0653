// What the parts of the dilemma's table are given.

import type { RefObject } from 'react';
import type { MapLook } from '../common/map-look.tsx';
import type { Dilemma } from './use-dilemma.ts';
import type { Play } from '../common/use-play.ts';

export interface DilemmaProps {
  readonly play: Play;
  readonly dilemma: Dilemma;
  readonly look: MapLook;
}

export interface SideProps extends DilemmaProps {
  /** takes the focus when it is another's turn to speak */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
