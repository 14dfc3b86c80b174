// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.reachability.input.ReferenceTime;

/** The reference times of a study: a table among its files, which a property of the study names. */
public final class StudyReferenceTimes {

    /** Key of the property. */
    public static final String PROPERTY = "reachability.reference-times";
    private static final String FILE = "reference-times.csv";

    private StudyReferenceTimes() {
    }

    /**
     * Reads them. Call it off the user interface thread.
     *
     * @param session the study
     * @return the times; none when the study has none
     * @throws ProblemException if the table is missing or damaged
     */
    public static List<ReferenceTime> of(StudySession session) throws ProblemException {
        Optional<String> file;
        synchronized (session) {
            file = property(session.study()).map(Property::getValue);
        }
        return file.isEmpty() ? List.of() : read(session.folder().resolve(file.get()));
    }

    /**
     * Reads a table.
     *
     * @param file CSV file
     * @return the times
     * @throws ProblemException if the table is missing or damaged
     */
    public static List<ReferenceTime> read(Path file) throws ProblemException {
        try {
            return ReferenceTime.read(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem(String.valueOf(file.getFileName()),
                    NLS.bind(Messages.damaged, e.getMessage()), Messages.reference_remedy), e);
        }
    }

    /**
     * Makes these the reference times of a study, in place of those it has.
     *
     * @param label what was done, for the history
     * @param times the times; none takes them out of the study
     */
    public static StudyOperation replaced(String label, List<ReferenceTime> times) {
        byte[] content = ReferenceTime.write(times).getBytes(StandardCharsets.UTF_8);
        boolean none = times.isEmpty();
        return StudyOperation.of(label, edit -> {
            Study study = edit.study();
            Optional<Property> known = property(study);
            if (none) {
                known.ifPresent(study.getProperties()::remove);
                return;
            }
            Property property = known.orElseGet(() -> {
                Property added = ModelFactory.eINSTANCE.createProperty();
                added.setKey(PROPERTY);
                study.getProperties().add(added);
                return added;
            });
            property.setValue(edit.storeData(FILE, content));
        });
    }

    private static Optional<Property> property(Study study) {
        return study.getProperties().stream().filter(one -> PROPERTY.equals(one.getKey()) && one.getValue() != null)
                .findFirst();
    }
}
