/** Escape leaves a form as Cancel does. */
export function closeOnEscape(onClose: () => void) {
  return (event: { readonly key: string; stopPropagation(): void }) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
}
