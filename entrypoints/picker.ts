import { i18n } from '#i18n';
import { pathToField } from '@/lib/page/pick/path-to-field';
import { pickField } from '@/lib/page/pick/pick-field';
import { sendMessage } from '@/lib/shared/messages';
import { report } from '@/lib/shared/report';

export default defineUnlistedScript(() => {
  pickField(document)
    .then(async (field) => {
      if (!field) return;
      await sendMessage('rememberField', { path: pathToField(field) });
      field.focus({ preventScroll: true });
      globalThis.promptPalette?.notices?.notify({ tone: 'done', message: i18n.t('pick.kept') });
    })
    .catch(report);
});
