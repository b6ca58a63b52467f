/** Opens the library page in a tab of its own, at this prompt if one is named ('' for none). */
export async function openLibrary(id: string, view: 'prompt' | 'edit' = 'prompt'): Promise<void> {
  const place = id === '' ? '' : `${view}/${id.split('/').map(encodeURIComponent).join('/')}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#/${place}`) });
}
