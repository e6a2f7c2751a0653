import { Dialog, type DialogProps } from './Dialog.tsx';

export interface DrawerProps extends Omit<DialogProps, 'place' | 'wide'> {
  readonly side?: 'left' | 'right';
}

export function Drawer({ side = 'right', ...rest }: DrawerProps) {
  return <Dialog {...rest} place={`drawer-${side}`} />;
}
