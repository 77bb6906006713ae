import { useState, type ReactNode } from 'react';
import styles from './quick.module.css';

interface QuickCellProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  /** How it is understood, where that is another thing than what is typed. */
  readonly understood: ReactNode;
  /** What stands beneath what is typed while it is; nothing where none is given. */
  readonly beneath?: ((typed: string) => ReactNode) | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What the cell is typed over with; null while it is only looked at. */
  readonly editing: string | null;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  /** Takes what was typed, and goes where the key leads. */
  readonly onCommit: (text: string, key: React.KeyboardEvent | null) => void;
  readonly onCancel: () => void;
}

/** A cell: what is typed, what is wrong with it, and while it is edited a field. */
export function QuickCell(props: QuickCellProps) {
  const { id, label, text, problem, understood, isActive, isSelected, editing, onFocus, onEdit } = props;
  return (
    <td
      role="gridcell"
      id={id}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isSelected}
      aria-invalid={problem !== undefined || undefined}
      className={styles.cell}
      onFocus={onFocus}
      onDoubleClick={onEdit}
    >
      {editing === null ? (
        <bdi>{text}</bdi>
      ) : (
        <Editor
          label={label}
          first={editing}
          beneath={props.beneath}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
      {editing === null && understood}
      {problem !== undefined && editing === null && <small className={styles.problem}>{problem}</small>}
    </td>
  );
}

interface EditorProps extends Pick<QuickCellProps, 'label' | 'beneath' | 'onCommit' | 'onCancel'> {
  readonly first: string;
}

function Editor({ label, first, beneath, onCommit, onCancel }: EditorProps) {
  const [text, setText] = useState(first);
  return (
    <>
      <input
        className={styles.editor}
        aria-label={label}
        value={text}
        dir="auto"
        autoFocus
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={() => onCommit(text, null)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            onCancel();
          }
          if (event.key === 'Enter' || event.key === 'Tab') onCommit(text, event);
        }}
      />
      {beneath?.(text)}
    </>
  );
}
