import { keyAlong } from '../../ui/direction.js';

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

/** The way that a key leads, where lines of text run so; undefined where it is not ours. Later is where the lines go. */
export function wayOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  towards: 'ltr' | 'rtl',
): 'previous' | 'next' | undefined {
  return altKey || ctrlKey || metaKey || shiftKey ? undefined : WAYS[keyAlong(key, towards)];
}
