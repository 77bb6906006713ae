/** Whether what stands at an offset stands inside quotation marks. */
export function isQuoted(
  { outside, folded }: { readonly outside: string; readonly folded: string },
  at: number,
): boolean {
  return outside.charAt(at) !== folded.charAt(at);
}
