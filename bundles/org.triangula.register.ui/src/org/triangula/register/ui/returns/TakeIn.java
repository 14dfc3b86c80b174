// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.places.AddressReturn;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.study.ReceiveReturn;
import org.triangula.register.table.AddressTable;
import org.triangula.register.table.HeadingWords;
import org.triangula.register.table.ReturnReader;
import org.triangula.register.table.TemplateIdentity;
import org.triangula.register.ui.RegisterWork;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Takes in returned files, one after the other: read, repair, enter. */
final class TakeIn {

    private final StudyWorkspace workspace;

    /** A file that was read. */
    private record Read(ImportFile file, AddressTable table, List<RepairedRow> rows) {
    }

    TakeIn(StudyWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Takes in files.
     *
     * @param files the files
     * @param selected address tables to which they belong when their templates do not say it
     */
    void start(List<Path> files, List<AddressReturn> selected) {
        StudySession session = workspace.current().orElse(null);
        if (session == null || files.isEmpty()) {
            return;
        }
        Path file = files.getFirst();
        RegisterWork.run(Messages.bind(Messages.receive_job, file.getFileName()), progress -> read(session, file,
            progress), read -> {
                Optional<AddressReturn> returned = returned(session.study(), read.table(), selected);
                if (returned.isEmpty()) {
                    Problems.notice(Messages.bind(Messages.receive_whose, read.file().name()));
                    start(files.subList(1, files.size()), selected);
                } else {
                    workspace.runInBackground(new ReceiveReturn(returned.get(), read.file(), read.table(),
                        read.rows(), LocalDate.now(), Preferences.coder()),
                        done -> start(files.subList(1, files.size()), selected));
                }
            });
    }

    private static Read read(StudySession session, Path path, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(path, ReturnReader.LARGEST);
        AddressTable table = new ReturnReader(HeadingWords.standard()).read(file, progress.part(0, 0.3));
        List<RepairedRow> rows = RegisterWork.engine(session, progress.part(0.3, 0.6)).apply(table.rows(),
            (row, finding) -> false, progress.part(0.6, 1));
        return new Read(file, table, rows);
    }

    /** The address table that the template names, else the selected one. */
    private static Optional<AddressReturn> returned(Study study, AddressTable table, List<AddressReturn> selected) {
        String id = table.identity().map(TemplateIdentity::returned).orElse("");
        return study.getPlaces().getReturns().stream().filter(each -> each.getId().equals(id)).findFirst()
            .or(() -> selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty());
    }
}
