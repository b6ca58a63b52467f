import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button that does it is called. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function ConfirmDialog({ isOpen, title, text, action, onConfirm, onClose }: Props) {
  return (
    <Dialog
      title={title}
      lead={text}
      size="small"
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button data-primary onClick={onClose}>
            {i18n.t('library.cancel')}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {action}
          </Button>
        </>
      }
    />
  );
}
