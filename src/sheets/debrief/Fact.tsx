import type { ReactNode } from 'react';

export interface FactProps {
  readonly name: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One line of a list of names and what is said of them. */
export function Fact({ name, className, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={className}>{children}</dd>
    </div>
  );
}
