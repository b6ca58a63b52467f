import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';
import { goTo } from './library-route';

interface Props {
  readonly title: string;
  /** In place of going back to the list. */
  readonly onBack?: () => void;
}

/** The head of what is shown in place of the list. */
export function PageHeader({ title, onBack = () => goTo({ view: 'list' }) }: Props) {
  return (
    <header className="flex flex-none items-center gap-3 border-b border-line py-3 ps-3 pe-5">
      <IconButton icon={ArrowLeft} label={i18n.t('action.back')} onClick={onBack} className="rtl:-scale-x-100" />
      <h1 className="min-w-0 flex-1 truncate text-lead font-semibold">{title}</h1>
    </header>
  );
}
