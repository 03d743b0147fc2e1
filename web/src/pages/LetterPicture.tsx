/** A letter with its code in three groups: what one should have in one's hand. */
export function LetterPicture() {
  return (
    <svg className="letter" viewBox="18 6 204 166" aria-hidden="true" focusable="false">
      <path
        className="letter-envelope"
        d="M20 74 120 18l100 56v88a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z"
      />
      <rect className="letter-sheet" x="44" y="10" width="152" height="146" rx="6" />
      <path className="letter-lines" d="M62 30h52M62 44h100M62 56h84" />
      <rect className="letter-code" x="60" y="69" width="120" height="26" rx="5" />
      <path
        className="letter-signs"
        d="M69 82h6M78 82h6M87 82h6M96 82h6M108 82h6M117 82h6M126 82h6M135 82h6M147 82h6M156 82h6M165 82h6"
      />
      <path className="letter-front" d="M20 78l100 62 100-62v84a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z" />
    </svg>
  );
}
