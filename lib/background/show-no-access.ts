/** The palette cannot open over the browser's own pages; the popup can, and offers to copy. */
export async function showNoAccess(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens a popup only straight from a user's gesture. The badge says that the key press was heard.
    await browser.action.setBadgeText({ text: '!' });
    setTimeout(() => browser.action.setBadgeText({ text: '' }), 2000);
  }
}
