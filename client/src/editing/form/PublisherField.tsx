import { useQuery } from '@tanstack/react-query';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { publisherSearchQuery } from '../../api/search-queries.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { LocaleProvider } from '../../ui/popup/LocaleProvider.js';
import { useSteady } from '../../ui/fields/use-steady.js';
import form from '../../ui/form/form.module.css';
import { useSettled } from '../../ui/use-settled.js';

await words('form');

interface PublisherFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error?: string | undefined;
}

/** The name of a publisher: those that are known are offered while one types, and another name makes a new one. */
export function PublisherField({ label, value, onChange, error }: PublisherFieldProps) {
  const { t } = useTranslation('form');
  const settled = useSettled(value.trim());
  const { data = [], isFetching } = useQuery(publisherSearchQuery(settled));
  const finds = useSteady(value.trim() === '' ? NONE : data.map(({ id, name }) => ({ id, label: name })));
  const known = data.some(({ name, slug }) => name.toLowerCase() === settled.toLowerCase() || slug === settled);
  const isNew = settled !== '' && settled === value.trim() && !isFetching && !known;
  return (
    <LocaleProvider>
      <ComboBox
        className={controls.field}
        items={finds}
        inputValue={value}
        onInputChange={onChange}
        value={null}
        onChange={(id) => {
          const chosen = finds.find((each) => each.id === id);
          if (chosen) onChange(chosen.label);
        }}
        allowsCustomValue
        menuTrigger="input"
        defaultFilter={() => true}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <Label className={form.label}>{label}</Label>
        <Input className={controls.input} dir="auto" autoComplete="off" maxLength={300} />
        {isNew && (
          <Text slot="description" className={controls.hint}>
            {t('publisherNew')}
          </Text>
        )}
        <FieldError className={controls.error}>{error}</FieldError>
        <Popover className={controls.popover} placement="bottom start">
          <ListBox className={controls.menu}>
            {(item: (typeof finds)[number]) => (
              <ListBoxItem className={controls.item} textValue={item.label}>
                <bdi>{item.label}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </LocaleProvider>
  );
}

const NONE: readonly { id: string; label: string }[] = [];
