/** A number that can be dialled from the page. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="ds-link phone" href={`tel:${number.replace(/\s/g, "")}`}>
      {number}
    </a>
  );
}
