/** The entity tag of a version: what a write sends back as If-Match (RFC 9110). */
export function etag(version: number): string {
  return `"${version}"`;
}
