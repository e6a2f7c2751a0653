import type { ComponentProps } from 'react';
import './Button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One primary action per screen. `quiet` is for what stands many times in a row. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'quiet';
  readonly size?: 'normal' | 'small' | 'large';
  /** Why it cannot be pressed now: shown under the button and read with it; the button stays reachable. */
  readonly unavailable?: string | undefined;
}

export function Button({ kind = 'secondary', size = 'normal', unavailable, className, onClick, ...rest }: ButtonProps) {
  const classes = ['button', `button-${kind}`, `button-${size}`, className].filter(Boolean).join(' ');
  if (unavailable === undefined) return <button type="button" className={classes} onClick={onClick} {...rest} />;
  return (
    <span className="button-with-reason">
      <button type="button" className={classes} {...rest} aria-disabled="true" onClick={(e) => e.preventDefault()} />
      <span className="button-reason">{unavailable}</span>
    </span>
  );
}
