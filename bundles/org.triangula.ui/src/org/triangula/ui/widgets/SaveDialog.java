// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where to save something in one of several formats, told apart by their endings. */
public final class SaveDialog {

    private final String title;
    private final List<String> names = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();

    /**
     * A file that was chosen.
     *
     * @param file the file, with one of the endings
     * @param format place of the format among those that were offered, from 0
     */
    public record Chosen(Path file, int format) {
    }

    /**
     * Creates the dialog.
     *
     * @param title what it is called
     */
    public SaveDialog(String title) {
        this.title = title;
    }

    /**
     * Offers a format.
     *
     * @param name name of the format
     * @param ending ending of its files, with the full stop
     * @return this
     */
    public SaveDialog offer(String name, String ending) {
        names.add(name);
        endings.add(ending);
        return this;
    }

    /**
     * Asks for a file. Without an ending of its own the file gets that of the format chosen in the dialog.
     *
     * @param shell the window
     * @param name proposed name of the file, without ending; what no file system allows is replaced
     * @return the file; empty when nothing was chosen
     */
    public Optional<Chosen> ask(Shell shell, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + endings.getFirst());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? Optional.empty() : Optional.of(complete(chosen, Math.max(0, dialog.getFilterIndex())));
    }

    private Chosen complete(String chosen, int filter) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        // several formats may have the same ending
        if (lower.endsWith(endings.get(filter))) {
            return new Chosen(Path.of(chosen), filter);
        }
        for (int i = 0; i < endings.size(); i++) {
            if (lower.endsWith(endings.get(i))) {
                return new Chosen(Path.of(chosen), i);
            }
        }
        return new Chosen(Path.of(chosen + endings.get(filter)), filter);
    }
}
