import i18next from 'i18next';

type Say = (values: Readonly<Record<string, string | number | boolean>>) => string;

/** What React Aria's packages ask for, by their names. Whatever else of it is used has to be listed here: it fails where it is not. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, Say>>>> = {
  '@react-aria/overlays': { dismiss: () => i18next.t('controls.dismiss') },
  '@react-aria/searchfield': { 'Clear search': () => i18next.t('controls.clear') },
  '@react-aria/autocomplete': { collectionLabel: () => i18next.t('app.suggestions') },
  '@react-aria/menu': { longPressMessage: () => i18next.t('controls.longPress') },
  '@react-aria/combobox': {
    buttonLabel: () => i18next.t('controls.show'),
    listboxLabel: () => i18next.t('app.suggestions'),
    countAnnouncement: ({ optionCount }) => i18next.t('controls.available', { count: Number(optionCount) }),
    selectedAnnouncement: ({ optionText }) => selected(String(optionText)),
    // None of our lists has groups.
    focusAnnouncement: ({ optionText, isSelected }) =>
      isSelected === true ? selected(String(optionText)) : String(optionText),
  },
};

function selected(option: string): string {
  return i18next.t('controls.selected', { option });
}

/**
 * Has the controls say what they say by themselves, mostly to screen readers, in our words: React Aria brings none in Persian, and
 * those of all other languages for every reader. They stand where it looks for the words of the page's language, and speak whichever
 * is chosen when they are asked.
 */
export function sayControls(): void {
  Object.assign(globalThis, {
    [Symbol.for('react-aria.i18n.locale')]: 'en',
    [Symbol.for('react-aria.i18n.strings')]: PACKAGES,
  });
}
