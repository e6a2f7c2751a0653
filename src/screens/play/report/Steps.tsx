import './Steps.css';

/** Five steps, lowest to highest: where a value stood, hollow, and where it stands, filled. The words beside it say the same. */
export function Steps({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <span className="steps" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((at) => (
        <span key={at} className={at === to ? 'step step-now' : at === from ? 'step step-was' : 'step'} />
      ))}
    </span>
  );
}
