import { i18n } from '#i18n';
import { openShortcutPage } from '../shortcuts/open-shortcut-page';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { KeyCap } from '../ui/key-cap';
import { Row, Rows } from './rows';

/** The keys as the browser has them, which may be none. */
export function ShortcutList() {
  const commands = useCommands();
  const isMissing = commands?.some(({ shortcut }) => shortcut === '') ?? false;
  return (
    <>
      <Rows>
        {commands?.map(({ name, label, shortcut }) => (
          <Row key={name} name={label} effect={shortcut === '' ? i18n.t('shortcuts.howToSet') : undefined}>
            {shortcut === '' ? (
              <span className="text-label font-medium text-danger">{i18n.t('shortcuts.notSet')}</span>
            ) : (
              <KeyCap>{shortcut}</KeyCap>
            )}
          </Row>
        ))}
      </Rows>
      <div className="flex flex-wrap items-center gap-3">
        <Button look={isMissing ? 'primary' : 'secondary'} onClick={openShortcutPage}>
          {i18n.t('shortcuts.change')}
        </Button>
      </div>
    </>
  );
}
