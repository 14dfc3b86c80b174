// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Files and folders that are dropped from the system. */
public final class FileDrop {

    private FileDrop() {
    }

    /**
     * Lets files be dropped on a control.
     *
     * @param control the control; nothing else may be dropped on it
     * @param dropped told files and folders
     */
    public static void on(Control control, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                // the files stay where they are
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                dropped.accept(paths(event.data));
            }
        });
    }

    /**
     * Whether files are being dragged.
     *
     * @param type what is dragged
     * @return true if so
     */
    public static boolean isFiles(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    /**
     * The files of a drop.
     *
     * @param data what was dropped
     * @return files and folders; empty when something else was dropped
     */
    public static List<Path> paths(Object data) {
        return data instanceof String[] names ? Arrays.stream(names).map(Path::of).toList() : List.of();
    }
}
