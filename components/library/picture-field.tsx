import { ImagePlus, ImageUp, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';

interface Props {
  /** Only to be looked at, as in the bin. */
  readonly isFixed?: boolean;
  readonly hasPicture: boolean;
  /** With the file that was dropped, pasted or picked. */
  readonly onPick: (file: File) => void;
  readonly onRemove: () => void;
  /** The cover, or the picture that stands in its place. */
  readonly children: ReactNode;
}

/** The cover of a prompt, which takes a picture of the user's own: dropped on it, pasted anywhere on the page, or picked. */
export function PictureField({ isFixed = false, hasPicture, onPick, onRemove, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | undefined | null) => {
    const picture = pictureAmong(files);
    if (picture) onPick(picture);
    return picture !== undefined;
  };
  // What is pasted while nothing has the focus, or a row of the list, is for the prompt that is shown.
  useEffect(() => {
    if (isFixed) return;
    const paste = (event: ClipboardEvent) => {
      const { files } = event.clipboardData ?? {};
      // What was copied out of a document is a text with its picture: that goes into the field that has the focus.
      if (event.defaultPrevented || event.clipboardData?.getData('text/plain')) return;
      const picture = pictureAmong(files);
      if (!picture) return;
      event.preventDefault();
      onPick(picture);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  });
  if (isFixed) return <div className="overflow-hidden rounded-card">{children}</div>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard.
    <div
      className="group/picture relative overflow-hidden rounded-card"
      onDragOver={(event) => {
        if (![...event.dataTransfer.items].some(({ type }) => type.startsWith('image/'))) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!take(event.dataTransfer.files)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
      <div className="absolute end-2 bottom-2 flex gap-1.5 opacity-0 group-focus-within/picture:opacity-100 group-hover/picture:opacity-100 [@media(hover:none)]:opacity-100">
        <Button
          size="small"
          icon={hasPicture ? ImageUp : ImagePlus}
          title={i18n.t('editor.pictureHint')}
          onClick={() => picker.current?.click()}
        >
          {i18n.t(hasPicture ? 'editor.changePicture' : 'editor.addPicture')}
        </Button>
        {hasPicture && (
          <IconButton
            size="small"
            icon={Trash2}
            className="bg-raised! shadow-card"
            label={i18n.t('editor.removePicture')}
            onClick={onRemove}
          />
        )}
      </div>
      {isOver && (
        <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-card border-2 border-dashed border-accent bg-paper/80 text-label font-medium">
          {i18n.t('editor.dropPicture')}
        </div>
      )}
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
        hidden
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
    </div>
  );
}

function pictureAmong(files: FileList | undefined | null): File | undefined {
  return [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
}
