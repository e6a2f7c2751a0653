import './skip-link.css';

export function SkipLink({ target, children }: { readonly target: string; readonly children: string }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
