import { ActorPage } from '../features/actors/ActorPage.js';
import { RecordView } from './RecordView.js';

export function ActorView() {
  return (
    <RecordView>
      <ActorPage />
    </RecordView>
  );
}
