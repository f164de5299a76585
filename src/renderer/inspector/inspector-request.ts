import { observable, type Observable } from '../ui/observable';
import type { InspectorTab } from './inspector';

/** A tab of the side panel that is to be shown, whatever is shown now; null when none was asked for. */
export const inspectorRequest: Observable<{ tab: InspectorTab } | null> = observable<{
  tab: InspectorTab;
} | null>(null);
