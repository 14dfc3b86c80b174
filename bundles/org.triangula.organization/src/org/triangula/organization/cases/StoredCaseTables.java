// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;

/** Tables of cases that were brought into a study: files in its folder, listed among its sources. */
public final class StoredCaseTables {

    /** Format under which the sources of a study list tables of cases. */
    public static final String FORMAT = "organization-cases";

    private static final long LARGEST = 16L << 20;

    private StoredCaseTables() {
    }

    /**
     * The tables. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return the sources that are tables of cases, in the order in which they were brought in
     */
    public static List<Source> of(Study study) {
        return study.getProvenance().stream().filter(one -> FORMAT.equals(one.getFormat())
            && one.getLocation() != null).toList();
    }

    /**
     * Reads a table. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param folder its folder
     * @param source one of {@link #of}
     * @return the table, under the name of the source
     * @throws ProblemException if its file cannot be read or understood
     */
    public static CaseTable read(Study study, StudyFolder folder, Source source) throws ProblemException {
        return CaseTableText.read(Objects.toString(source.getName(), source.getLocation()),
            text(folder, source.getLocation()), study);
    }

    /**
     * The tables that can be chosen. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return first the name of the cases of the study, then those of the tables that were brought in
     */
    public static List<String> names(Study study) {
        List<String> names = new ArrayList<>(List.of(Messages.casesOfStudy));
        of(study).forEach(one -> names.add(Objects.toString(one.getName(), one.getLocation())));
        return names;
    }

    /**
     * Reads a table by its name. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param folder its folder
     * @param name one of {@link #names}
     * @return the table; the cases of the study if there is no table of this name
     * @throws ProblemException if its file cannot be read or understood
     */
    public static CaseTable named(Study study, StudyFolder folder, String name) throws ProblemException {
        for (Source source : of(study)) {
            if (name.equals(Objects.toString(source.getName(), source.getLocation()))) {
                return read(study, folder, source);
            }
        }
        return StudyCaseTable.of(study);
    }

    /**
     * Reads a text of the study folder.
     *
     * @param folder the folder
     * @param location path in the folder
     * @return the text
     * @throws ProblemException if it cannot be read
     */
    public static String text(StudyFolder folder, String location) throws ProblemException {
        try {
            return Files.readString(folder.resolve(location));
        } catch (IOException e) {
            throw new ProblemException(new Problem(location, Messages.tableUnreadable, Messages.tableUnreadableRemedy),
                e);
        }
    }

    /**
     * Brings a table into the study, in place of one of the same name.
     *
     * @param file the file; its encoding is found out
     * @param study the study; the caller holds the monitor of its session
     * @return the operation
     * @throws ProblemException if the table is not understood
     */
    public static StudyOperation bringIn(Path file, Study study) throws ProblemException {
        ImportFile read = ImportFile.read(file, LARGEST);
        return bringIn(read.name(), new TextDecoder(read, new ArrayList<>()).decode(null), study);
    }

    /**
     * Brings a table into the study, in place of one of the same name.
     *
     * @param name its name
     * @param text the table
     * @param study the study; the caller holds the monitor of its session
     * @return the operation
     * @throws ProblemException if the table is not understood
     */
    public static StudyOperation bringIn(String name, String text, Study study) throws ProblemException {
        CaseTableText.read(name, text, study);
        return StudyOperation.of(NLS.bind(Messages.bringIn, name), edit -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            String location = edit.storeData(name, content);
            Source source = of(edit.study()).stream().filter(one -> name.equals(one.getName())).findFirst()
                .orElseGet(() -> {
                    Source added = ModelFactory.eINSTANCE.createSource();
                    added.setName(name);
                    added.setKind(SourceKind.FILE);
                    added.setFormat(FORMAT);
                    edit.study().getProvenance().add(added);
                    return added;
                });
            source.setLocation(location);
            source.setChecksum(Checksum.of(content));
            source.setImportedAt(edit.time());
        });
    }
}
