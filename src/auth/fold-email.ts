/** An address as users are found by: two spellings in upper and lower case are one. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
