import { useEffect, useRef } from "react";
import { Dialog } from "../layout/Dialog";
import { useWords } from "./words";

interface Shown {
  picture: ImageBitmap;
  name: string;
  onClose: () => void;
}

/** A picture out of memory. Drawn, and not loaded: it gets no address that anything could remember. */
export function PictureDialog({ picture, name, onClose }: Shown) {
  const words = useWords().files;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext("2d")?.drawImage(picture, 0, 0);
  }, [picture]);
  const { width, height } = picture;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={name}
      buttons={
        <button type="button" className="ds-button" onClick={onClose}>
          {words.close}
        </button>
      }
    >
      <canvas
        ref={canvas}
        className="picture"
        width={width}
        height={height}
        role="img"
        aria-label={words.pictureOf(name)}
      />
    </Dialog>
  );
}
