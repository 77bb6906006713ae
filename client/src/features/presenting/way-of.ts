/** What a key means while events are shown one by one; presenters’ clickers send the page keys. */
const WAYS: Readonly<Record<string, 'previous' | 'next'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The way that a key leads; undefined where it is not ours. The axis runs left to right in every script, so do the arrow keys. */
export function wayOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): 'previous' | 'next' | undefined {
  return altKey || ctrlKey || metaKey || shiftKey ? undefined : WAYS[key];
}
