/** What this browser remembers for the reader. A browser that refuses storage forgets; nothing else breaks. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(`demarche.${key}`);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(`demarche.${key}`, value);
  } catch {
    // Storage is full or forbidden; the choice holds until the page is left.
  }
}

export function forgetStored(key: string): void {
  try {
    localStorage.removeItem(`demarche.${key}`);
  } catch {
    // Nothing can have been stored.
  }
}

/** The keys that begin so and under which something is remembered. */
export function storedKeys(beginning: string): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(`demarche.${beginning}`) ? key.slice(9) : []));
  } catch {
    return [];
  }
}
