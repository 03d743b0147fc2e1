import { useWords } from "../document/words";
import type { Block, Reading } from "./reading";

interface Read {
  reading: Reading;
  /** For those who look, too. */
  isShown: boolean;
}

/** A page's words for those who listen, or who want them larger than a page has room for. */
export function Readable({ reading: { blocks, lang }, isShown }: Read) {
  const { noText } = useWords().viewer;
  return (
    <div
      className={isShown ? "readable" : "ds-sr-only readable"}
      lang={blocks.length ? (lang ?? "nb") : undefined}
    >
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
        <Said key={place} block={block} />
      ))}
      {!blocks.length && <p>{noText}</p>}
    </div>
  );
}

function Said({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level}>{block.text}</Heading>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "picture":
      return <Picture text={block.text} />;
    case "list":
      return (
        <ul>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
            <li key={place}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <Table rows={block.rows} />;
  }
}

/** Below those of the page that the document stands in. */
function Heading({ level, children }: { level: number; children: string }) {
  const Tag = `h${Math.min(level + 2, 6)}` as "h3" | "h4" | "h5" | "h6";
  return <Tag>{children}</Tag>;
}

function Picture({ text }: { text: string }) {
  const { picture } = useWords().viewer;
  return (
    <p role="img" aria-label={text || picture}>
      [{text || picture}]
    </p>
  );
}

function Table({ rows }: { rows: Extract<Block, { kind: "table" }>["rows"] }) {
  return (
    <table>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
          <tr key={row}>
            {cells.map(({ text, isHeading }, cell) => {
              const Tag = isHeading && text ? "th" : "td";
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
              return <Tag key={cell}>{text}</Tag>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
