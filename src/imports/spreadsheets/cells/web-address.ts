/** Whether a cell is an address of the web, and nothing else. */
export function isWebAddress(cell: string): boolean {
  return cell.length <= 8_000 && /^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell);
}

/** The host of an address, as a publisher is called where nobody says its name: `www.bbc.co.uk` is `bbc.co.uk`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
