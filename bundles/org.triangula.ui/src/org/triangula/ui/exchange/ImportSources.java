// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats.Format;

/** Asks for files and folders with the dialogs of the system. */
final class ImportSources {

    private final List<Format> formats;

    ImportSources(List<Format> formats) {
        this.formats = formats;
    }

    List<Path> askFiles(Shell parent) {
        FileDialog dialog = new FileDialog(parent, SWT.OPEN | SWT.MULTI);
        List<String> names = new ArrayList<>(List.of(Messages.allFiles));
        List<String> endings = new ArrayList<>(List.of("*.*"));
        for (Format known : formats) {
            if (!known.endings().isEmpty()) {
                names.add(known.name());
                endings.add(String.join(";", known.endings().stream().map(ending -> "*" + ending).toList()));
            }
        }
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.toArray(String[]::new));
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    List<Path> askFolder(Shell parent) {
        String folder = new DirectoryDialog(parent).open();
        return folder == null ? List.of() : List.of(Path.of(folder));
    }
}
