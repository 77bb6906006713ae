import { useId } from 'react';
import { classNames } from './class-names.js';
import controls from './controls.module.css';
import styles from './file-choice.module.css';

interface FileChoiceProps {
  readonly label: string;
  /** As the attribute of the same name: endings and media types. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

/** A button that opens a file; the same one may be chosen again, mended. */
export function FileChoice({ label, accept, onChoose, primary = false, disabled = false }: FileChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={classNames(controls.pill, primary && controls.primary)}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        className={styles.file}
        disabled={disabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </>
  );
}
