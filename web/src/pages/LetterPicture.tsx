/** A letter with its code in three groups: what one should have in one's hand. */
export function LetterPicture() {
  return (
    <svg className="letter" viewBox="0 0 240 180" aria-hidden="true" focusable="false">
      <path
        className="letter-envelope"
        d="M20 74 120 18l100 56v88a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z"
      />
      <rect className="letter-sheet" x="44" y="30" width="152" height="126" rx="6" />
      <path className="letter-lines" d="M62 52h52M62 66h92M62 78h80" />
      <rect className="letter-code" x="60" y="94" width="120" height="28" rx="5" />
      <path
        className="letter-signs"
        d="M69 108h6M78 108h6M87 108h6M96 108h6M108 108h6M117 108h6M126 108h6M135 108h6M147 108h6M156 108h6M165 108h6"
      />
      <path className="letter-front" d="M20 78l100 62 100-62v84a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z" />
    </svg>
  );
}
