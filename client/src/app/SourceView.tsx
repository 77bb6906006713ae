import { SourcePage } from '../features/sources/SourcePage.js';
import { RecordView } from './RecordView.js';

export function SourceView() {
  return (
    <RecordView>
      <SourcePage />
    </RecordView>
  );
}
