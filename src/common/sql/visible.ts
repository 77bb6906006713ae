/** Which events a reader may see: published and not deleted. Every query over events goes through it, counts too. */
export function visible(event: string): string {
  return `${event}.review = 'published' AND ${event}.deleted_at IS NULL`;
}
