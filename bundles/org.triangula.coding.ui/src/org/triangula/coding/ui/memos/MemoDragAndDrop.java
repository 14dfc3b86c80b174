// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.List;

import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.model.Identified;
import org.triangula.model.texts.Memo;
import org.triangula.ui.selection.StudyObjectTransfer;

/** Takes objects of the study that are dropped on a memo: the memo is on them from then on. */
final class MemoDragAndDrop {

    private final MemoList list;
    private final MemoActions actions;

    MemoDragAndDrop(MemoList list, MemoActions actions) {
        this.list = list;
        this.actions = actions;
    }

    void install() {
        list.viewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, StudyObjectTransfer.types(),
            new ViewerDropAdapter(list.viewer()) {
                @Override
                public boolean validateDrop(Object target, int operation, TransferData type) {
                    overrideOperation(DND.DROP_LINK);
                    return target instanceof MemoEntry && !dragged().isEmpty();
                }

                @Override
                public boolean performDrop(Object data) {
                    if (getCurrentTarget() instanceof MemoEntry memo) {
                        actions.move(List.of(memo), dragged());
                        return true;
                    }
                    return false;
                }
            });
    }

    private static List<Identified> dragged() {
        return StudyObjectTransfer.objects().stream()
            .filter(object -> object instanceof Identified && !(object instanceof Memo)).map(Identified.class::cast)
            .toList();
    }
}
