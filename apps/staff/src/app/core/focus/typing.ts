/** Whether a key goes into a field. */
export function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
  );
}

/** Whether a key is one of the page: into no field, with no other key held, under no dialog and no privacy screen. */
export function isForPage(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const over = document.querySelector('.cdk-overlay-container [role=dialog], bk-privacy-screen');
  return !isTyping(event) && !isHeld && over === null;
}
